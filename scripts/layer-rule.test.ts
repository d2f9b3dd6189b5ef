import { describe, expect, test } from 'vitest'
import { findViolations, importsOf } from './layer-rule'

/** The rules that a file with this one line breaks. */
function broken(path: string, text: string): string[] {
  return findViolations([{ path, text }]).map(({ rule }) => rule)
}

describe('an import against the direction is found:', () => {
  test.each([
    ['src/domain/a.ts', "import { b } from '../storage/b'", 'domain does not import storage'],
    ['src/domain/a.ts', "import type { B } from '../ui/b'", 'domain does not import ui'],
    ['src/domain/a.ts', "import { useState } from 'react'", 'the domain imports nothing but itself'],
    ['src/domain/a.ts', "import { z } from 'zod/mini'", 'the domain imports nothing but itself'],
    ['src/domain/schema.ts', "import { z } from 'zod'", 'the domain imports nothing but itself'],
    ['src/domain/a.ts', "import { readFile } from 'node:fs'", 'the domain imports nothing but itself'],
    ['src/domain/a.ts', "import { x } from './testing/x'", 'only tests import tests'],
    [
      'src/domain/a.ts',
      "import rule from '../../scripts/layer-rule'",
      'domain imports nothing outside the layers',
    ],
    ['src/formats/a.ts', "export { b } from '../storage/b'", 'formats does not import storage'],
    ['src/formats/a.ts', "export * from '../sync/b'", 'formats does not import sync'],
    ['src/storage/a.ts', "import { b } from '../formats/b'", 'storage does not import formats'],
    ['src/storage/a.ts', "import '../sync/b'", 'storage does not import sync'],
    ['src/sync/a.ts', "const b = await import('../features/x/b')", 'sync does not import features'],
    ['src/ui/a.tsx', "let b: import('../conversation/b').B", 'ui does not import conversation'],
    ['src/i18n/a.ts', "import { B } from '../ui/b'", 'i18n does not import ui'],
    [
      'src/conversation/a.tsx',
      "import { B } from '../questions/b'",
      'conversation does not import questions',
    ],
    ['src/questions/a/a.tsx', "import { b } from '../../storage/b'", 'questions does not import storage'],
    ['src/features/a/a.tsx', "import { b } from '../b/b'", 'features do not import one another'],
    ['src/features/a/a.tsx', "import type { B } from '../b'", 'features do not import one another'],
    ['src/features/a/a.tsx', "import { b } from '../../app/b'", 'features does not import app'],
    ['src/workers/a.ts', "import { b } from '../sync/b'", 'workers does not import sync'],
    ['src/features/a/a.ts', "import { b } from '../../workers/b'", 'a worker is started, not imported'],
    ['src/ui/a.ts', "import B from '../workers/b?worker'", 'a worker is started, not imported'],
    ['src/features/a/a.ts', "import { liveQuery } from 'dexie'", 'only storage imports the database'],
    [
      'src/app/a.tsx',
      "import { useLiveQuery } from 'dexie-react-hooks'",
      'only storage imports the database',
    ],
    ['src/app/a.test.ts', "import Dexie from 'dexie'", 'only storage imports the database'],
    ['src/app/a.ts', "import { b } from '@/domain/b'", 'imports inside the repository are relative'],
    ['src/main.tsx', "import { b } from '../server/b'", 'app does not import server'],
    ['cli/a.ts', "import { b } from '../src/storage/b'", 'cli does not import storage'],
    ['cli/a.ts', "import { b } from '../src/i18n/english'", 'cli does not import i18n'],
    ['server/a.ts', "import { b } from '../src/formats/b'", 'server does not import formats'],
    ['server/src/a.ts', "import { b } from '../../src/sync/remote'", 'server does not import sync'],
  ])('%s: %s', (path, text, rule) => {
    expect(broken(path, text)).toEqual([rule])
  })
})

describe('an import in the direction is allowed:', () => {
  test.each([
    ['src/domain/question/a.ts', "import { z } from '../schema'"],
    ['src/domain/schema.ts', "import * as z from 'zod/mini'"],
    ['src/domain/a.ts', "import { sha256 } from '@noble/hashes/sha2.js'"],
    ['src/domain/a.test.ts', "import fc from 'fast-check'"],
    ['src/domain/a.test.ts', "import { x } from './testing/x'"],
    ['src/formats/csv/a.ts', "import Papa from 'papaparse'"],
    ['src/storage/a.ts', "import { Dexie } from 'dexie'"],
    ['src/storage/a.ts', "import { useLiveQuery } from 'dexie-react-hooks'"],
    ['src/ui/a.tsx', "import { t } from '../i18n/t'"],
    ['src/ui/a.tsx', "import styles from './a.module.css'"],
    ['src/conversation/a.tsx', "import { B } from '../ui/b'"],
    ['src/questions/a/a.tsx', "import { B } from '../../conversation/b'"],
    ['src/features/a/a.tsx', "import { b } from './parts/b'"],
    ['src/features/a/a.tsx', "import { b } from '../../questions/b'"],
    ['src/features/a/a.ts', "import ImportWorker from '../../workers/import?worker'"],
    ['src/features/a/a.ts', "new Worker(new URL('../../workers/import.ts', import.meta.url))"],
    ['src/features/a/a.ts', "import type { ImportMessage } from '../../workers/import-message'"],
    ['src/workers/a.ts', "import { b } from '../formats/b'"],
    ['src/app/a.tsx', "import { b } from '../features/b/b'"],
    ['src/main.tsx', "import { App } from './app/app'"],
    ['cli/a.ts', "import problem from '../src/i18n/locales/en/problem.json'"],
    ['server/src/a.ts', "import type { Pull } from '../../src/sync/protocol'"],
    ['server/a.ts', "import { changeLine } from '../src/domain/bundle/write-bundle'"],
    ['e2e/a.test.ts', "import { b } from '../src/features/b/b'"],
  ])('%s: %s', (path, text) => {
    expect(broken(path, text)).toEqual([])
  })
})

describe('the domain', () => {
  test.each([
    'const now = Date.now()',
    'const now = new Date()',
    'const dice = Math.random()',
    'crypto.randomUUID()',
    'globalThis.crypto.subtle',
    'performance.now()',
    'localStorage.getItem(name)',
    "await fetch('/api')",
    'setTimeout(done, 5)',
    `const name = \`it is \${Date.now()}\``,
  ])('may not touch the machine: %s', (text) => {
    expect(broken('src/domain/a.ts', text)).toEqual(['the domain has no clock, no randomness and no I/O'])
  })

  test.each([
    '// Date.now() is not for us',
    '/** Never crypto.subtle here. */',
    "const text = 'its performance was good'",
    'const day = new Date(atMs(at))',
    'const { fetch: taken } = { fetch: 1 }',
    'item.performance',
  ])('may speak of it: %s', (text) => {
    expect(broken('src/domain/a.ts', text)).toEqual([])
  })

  test('may touch it in tests, and so may other layers', () => {
    expect(broken('src/domain/a.test.ts', 'Date.now()')).toEqual([])
    expect(broken('src/storage/device-clock.ts', 'Date.now()')).toEqual([])
  })
})

test('imports are read over several lines, behind comments, and not out of comments', () => {
  const text = `
    // import { a } from './comment'
    /* import { b } from './block' */
    import {
      c, // see 'https://example.org'
      type D,
    } from './several'
    import e, * as f from "./both"
    export type { G } from './again'
    const address = 'https://example.org' // and import('./none')
    const regex = /['"]/
    type H = typeof import('./types')
  `
  expect(
    importsOf(text)
      .map(({ specifier }) => specifier)
      .sort(),
  ).toEqual(['./again', './both', './several', './types'])
})
