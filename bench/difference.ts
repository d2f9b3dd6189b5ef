import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { seededRandom } from '../e2e/seeded-random'
import type { DifferenceRequest } from '../src/workers/difference-protocol'
import { madeResponse } from './made-text'
import type { Measurement } from './measurement'

const limitMs = 100
const characters = 30_000

/**
 * From the question to the answer of the app's own worker, for two responses of 30 kB. The first question also waits
 * for the worker to start.
 */
export async function measureDifference(
  page: Page,
  folder: string,
  repetitions: number,
): Promise<Measurement[]> {
  const worker = (await readdir(join(folder, 'assets'))).find((name) =>
    /^difference-worker-.*\.js$/.test(name),
  )
  if (!worker) throw new Error('The build has no worker that compares texts')
  const measurements: Measurement[] = []
  for (const [what, [first, second]] of Object.entries(pairs(seededRandom(30)))) {
    const { starts, values } = await page.evaluate(timed, {
      url: `/assets/${worker}`,
      request: { first, second, unit: 'word' } satisfies DifferenceRequest,
      repetitions,
    })
    measurements.push({
      what: `difference, 2 × 30 kB, ${what}`,
      unit: 'ms',
      values,
      limit: { value: limitMs },
    })
    measurements.push({ what: '… with the start of its worker', unit: 'ms', values: starts })
  }
  return measurements
}

/** Milliseconds of a first answer from a new worker, and of the next. Sent to the page, so it is self-contained. */
async function timed(about: { url: string; request: DifferenceRequest; repetitions: number }) {
  const starts: number[] = []
  const values: number[] = []
  for (let i = 0; i < about.repetitions; i++) {
    const startMs = performance.now()
    const worker = new Worker(about.url, { type: 'module' })
    const answer = () =>
      new Promise((resolve, reject) => {
        worker.onmessage = resolve
        worker.onerror = reject
        worker.postMessage(about.request)
      })
    await answer()
    starts.push(performance.now() - startMs)
    const askedMs = performance.now()
    await answer()
    values.push(performance.now() - askedMs)
    worker.terminate()
  }
  return { starts, values }
}

/** Texts that are easy and hard to compare. */
function pairs(random: () => number): Record<string, [string, string]> {
  const response = () => madeResponse(characters, 'The end.', random)
  const one = response()
  const edited = one
    .split('\n')
    .map((line, i) => (i % 5 === 0 ? line.replace('river', 'stream').replace('garden', 'yard') : line))
    .join('\n')
  const shuffled = () =>
    shuffledList(
      Array.from({ length: 5_000 }, (_, i) => `w${i}`),
      random,
    ).join(' ')
  const signs = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i))
  const chinese = () =>
    Array.from({ length: characters / 3 }, () => signs[Math.floor(random() * signs.length)]).join('')
  return {
    'edited here and there': [one, edited],
    'of the same few words': [one, response()],
    'the same words in another order': [shuffled(), shuffled()],
    'Chinese, nothing in common': [chinese(), chinese()],
  }
}

function shuffledList<Each>(list: Each[], random: () => number): Each[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}
