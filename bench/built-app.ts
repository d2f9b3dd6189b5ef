import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Address of the bare page beside the app. */
export const barePagePath = '/bare/index.html'

/**
 * Builds the app, with source maps, into a folder of its own, and beside it the bare page that a cold start is
 * compared with: the same tools, the same server. `dist/` is left alone. Gives the folder.
 */
export async function buildApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'turnwise-bench-app-'))
  await build({
    root: fileURLToPath(new URL('../', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, sourcemap: 'hidden' },
  })
  await build({
    configFile: false,
    root: fileURLToPath(new URL('bare-page/', import.meta.url)),
    base: '/bare/',
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: join(folder, 'bare'), target: 'es2023', modulePreload: { polyfill: false } },
  })
  return folder
}
