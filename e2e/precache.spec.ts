import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

const built = fileURLToPath(new URL('../dist/', import.meta.url))

test('every emitted asset is in the precache', () => {
  const worker = readFileSync(`${built}sw.js`, 'utf8')
  const precached = new Set([...worker.matchAll(/url:\s*"([^"]+)"/g)].map((match) => match[1]))
  const emitted = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/{2,}/g, '/').slice(built.length))
    // The worker and its library are what does the caching.
    .filter((name) => name !== 'sw.js' && !/^workbox-.*\.js$/.test(name))
  expect(emitted.length).toBeGreaterThan(5)
  expect(emitted.filter((name) => !precached.has(name))).toEqual([])
})
