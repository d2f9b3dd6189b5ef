import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** Path of a Chromium or Chrome that is installed here, or null. */
export function findChromium() {
  return places.find((path) => path && existsSync(path)) ?? null
}

/** @returns {string} Path of an installed Chromium; throws, in words, where there is none. */
export function chromiumPath() {
  const path = findChromium()
  if (path) return path
  throw new Error('No Chromium or Chrome was found. Install one, or set CHROMIUM_PATH to its program file.')
}

/**
 * How Chromium is started for tests and measurements: as root it has no sandbox, and nothing of its own may go to
 * the network.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
