import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.mjs'

/** Makes sure that a Chromium is here: one that is installed, or Debian's package. No browser is downloaded. */
export function ensureChromium() {
  if (findChromium()) return
  const apt = spawnSync('apt-get', ['--version'])
  if (apt.status !== 0 || process.getuid?.() !== 0) {
    throw new Error(
      'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its program file.',
    )
  }
  const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji']
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}
