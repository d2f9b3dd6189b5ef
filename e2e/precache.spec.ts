import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import { built } from './server'

test('every emitted asset is in the precache', () => {
  const worker = readFileSync(join(built, 'sw.js'), 'utf8')
  const precached = new Set([...worker.matchAll(/url:\s*"([^"]+)"/g)].map((match) => match[1]))
  const emitted = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(built, join(entry.parentPath, entry.name)))
    // The worker and its library are what does the caching.
    .filter((name) => name !== 'sw.js' && !/^workbox-.*\.js$/.test(name))
  expect(emitted.length).toBeGreaterThan(5)
  expect(emitted.filter((name) => !precached.has(name))).toEqual([])
})
