import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findViolations, type SourceFile } from '../scripts/layer-rule'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every TypeScript file of a folder, by its path from the root of the repository. */
function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourceFiles(path)
    return /\.[cm]?tsx?$/.test(entry.name) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : []
  })
}

const files = ['src', 'cli', 'server'].flatMap(sourceFiles)

test('the rule looks at the whole tree', () => {
  expect(files.map(({ path }) => path)).toContain('src/domain/heads.ts')
  expect(files.length).toBeGreaterThan(50)
})

test('data flows one way: domain, formats and storage, sync, ui, conversation and questions, features, app', () => {
  expect(findViolations(files)).toEqual([])
})
