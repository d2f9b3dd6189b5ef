import type { Page } from '@playwright/test'
import { QueuePage } from '../e2e/pages/queue-page'
import { QueueSearch } from '../e2e/pages/queue-search'
import { untilIdle } from './bench-browser'
import { queries } from './many-languages'
import { type Measurement, quantile } from './measurement'

const medianLimitMs = 100
const slowestLimitMs = 300
const slowestShare = 0.95

/**
 * The search of a queue of 10,000 items of 4 kB: making it ready, from the key that goes to its box; then each of
 * the queries, from its input to the frame that shows its first hits, 50 where there are as many, and all of them.
 */
export async function measureSearch(page: Page, queueUrl: string, rounds: number): Promise<Measurement[]> {
  const ready: number[] = []
  const first: number[] = []
  const all: number[] = []
  let indexKb = 0
  for (let round = 0; round < rounds; round++) {
    await page.goto(queueUrl)
    await page.reload()
    await new QueuePage(page).table.waitFor()
    await untilIdle(page)
    await startReady(page)
    await page.keyboard.press('Slash')
    ready.push((await page.evaluate(() => window.stopwatch.times)).ready!)
    indexKb = await indexSizeKb(page)
    const search = new QueueSearch(page)
    for (const query of Object.values(queries)) {
      await search.lookFor('')
      await new QueuePage(page).shown.getByText(/^10,000 of/).waitFor()
      await untilIdle(page)
      await startLooking(page)
      await page.keyboard.insertText(query)
      const times = await page.evaluate(() => window.stopwatch.times)
      first.push(times.first!)
      all.push(times.all!)
    }
  }
  const name = 'search of 10,000 × 4 kB'
  return [
    { what: `${name}: first 50 hits painted`, unit: 'ms', values: first, limit: { value: medianLimitMs } },
    {
      what: `${name}: first 50 hits, 95 of 100`,
      unit: 'ms',
      values: [quantile(first, slowestShare)],
      limit: { value: slowestLimitMs },
    },
    { what: `${name}: all hits painted`, unit: 'ms', values: all },
    { what: `${name}: made ready`, unit: 'ms', values: ready },
    { what: `${name}: memory of the index`, unit: 'kB', values: [indexKb] },
  ]
}

async function indexSizeKb(page: Page): Promise<number> {
  const text = await page.getByText(/^Search index: /).innerText()
  const [, amount = '', unit] = /([\d.,]+)\s*(MB|kB)/.exec(text) ?? []
  return Number(amount.replace(',', '')) * (unit === 'MB' ? 1_000 : 1)
}

function startReady(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.stopwatch.startAt('keydown', {
      ready: { when: 'painted', isThere: () => document.body.textContent.includes('Search index: ') },
    })
  })
}

/** Until the count is of what was found, and until it is the last word. */
function startLooking(page: Page): Promise<void> {
  return page.evaluate(() => {
    const count = () => document.querySelector('[aria-live][aria-busy]')
    const isFound = () =>
      /^\d/.test(count()?.textContent ?? '') && !count()!.textContent.startsWith('10,000 ')
    window.stopwatch.startAt('input', {
      first: { when: 'painted', isThere: isFound },
      all: { when: 'painted', isThere: () => isFound() && count()!.ariaBusy === 'false' },
    })
  })
}
