import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './ensure-chromium.mjs'

// The one command: types, lint, unit tests, the build, and the end-to-end suite in a real browser. Closes with a
// line of counts. `--long` runs the same harness with the long counts.
const isLong = process.argv.includes('--long')
const reports = mkdtempSync(join(tmpdir(), 'turnwise-test-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')
const counts = isLong
  ? { TURNWISE_KILLS: '20', TURNWISE_ANSWERS: '1000', PROPERTY_RUNS: '20' }
  : { TURNWISE_KILLS: '5', TURNWISE_ANSWERS: '200', PROPERTY_RUNS: '1' }

ensureChromium()
console.log(
  `Counts: ${counts.TURNWISE_KILLS} kills, ${counts.TURNWISE_ANSWERS} acknowledged answers, ` +
    `properties at ${counts.PROPERTY_RUNS} times their fixed runs.`,
)

const steps = [
  step('types', ['npx', 'tsc', '--noEmit']),
  step('lint', ['npx', 'biome', 'check', '.']),
  step('unit tests', [
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]),
  step('build', ['npx', 'vite', 'build', '--logLevel', 'warn']),
  step('browser tests', ['npx', 'playwright', 'test']),
]

const unit = read(unitReport)
const browser = read(browserReport)
const failedSteps = steps.filter((each) => !each.isOk)
const passed = (unit?.numPassedTests ?? 0) + (browser?.stats?.expected ?? 0) + (browser?.stats?.flaky ?? 0)
const failed = (unit?.numFailedTests ?? 0) + (browser?.stats?.unexpected ?? 0)
const skipped = (unit?.numPendingTests ?? 0) + (browser?.stats?.skipped ?? 0)
for (const { name } of failedSteps) console.log(`Failed: ${name}`)
// A step that broke without a failing test (types, lint, a crash) counts as one.
const failures = Math.max(failed, failedSteps.length)
console.log(`${passed} passed, ${failures} failed, ${skipped} skipped`)
process.exit(failures > 0 ? 1 : 0)

function step(name, [command, ...args]) {
  console.log(`\n— ${name}`)
  const started = Date.now()
  const env = { ...process.env, ...counts, TURNWISE_REPORT: browserReport }
  const { status } = spawnSync(command, args, { stdio: 'inherit', env })
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`)
  return { name, isOk: status === 0 }
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    console.error(`No report at ${path}: ${cause.message}`)
    return null
  }
}
