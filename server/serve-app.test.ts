import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { serveApp } from './serve-app'

let app: ReturnType<typeof serveApp>

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'turnwise-serve-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>shell</title>')
  await writeFile(join(folder, 'assets/app-1.js'), 'const said = 1;'.repeat(200))
  await writeFile(join(folder, '..', 'outside.txt'), 'not served')
  app = serveApp(folder)
})

test('every address of the app gets the shell, with the policy', async () => {
  for (const path of ['/', '/settings', '/p/some.project/i/ITEM']) {
    const answer = await app.request(path)
    expect(await answer.text()).toContain('shell')
    expect(answer.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
    expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
  }
})

test('an asset is compressed where the browser takes it, and kept by it for good', async () => {
  const answer = await app.request('/assets/app-1.js', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(answer.headers.get('Content-Encoding')).toBe('gzip')
  expect(answer.headers.get('Cache-Control')).toContain('immutable')
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(200)
  const plain = await app.request('/assets/app-1.js')
  expect(await plain.text()).toBe('const said = 1;'.repeat(200))
})

test('nothing outside the folder is served, and a broken address is told so', async () => {
  expect((await app.request('/..%2foutside.txt')).status).toBe(404)
  expect((await app.request('/missing.js')).status).toBe(404)
  expect((await app.request('/%ZZ')).status).toBe(400)
})
