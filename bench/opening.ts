import type { Page } from '@playwright/test'
import { allLastWords, type ItemSize } from './made-project'
import type { Measurement } from './measurement'
import { openQueueAt } from './queue-link'

const openLimitMs = 100
const longLimitMs = 150
/** More text than a column of a screen holds. */
const screenCharacters = 2_000

/** Opening items of the size of the sample from their queue, at `queueUrl`. */
export async function measureOpening(
  page: Page,
  queueUrl: string,
  size: ItemSize,
  repetitions: number,
): Promise<Measurement[]> {
  const times = await openings(page, queueUrl, size, repetitions)
  return [
    {
      what: 'open from queue, 3 × 3 × 2 kB, all text painted',
      unit: 'ms',
      values: times.map((each) => each.all!),
      limit: { value: openLimitMs },
    },
    {
      what: '… its first turn painted',
      unit: 'ms',
      values: times.map((each) => each.firstScreen!),
    },
  ]
}

/** Opening items with very long responses. */
export async function measureLongOpening(
  page: Page,
  queueUrl: string,
  size: ItemSize,
  repetitions: number,
): Promise<Measurement[]> {
  const times = await openings(page, queueUrl, size, repetitions)
  return [
    {
      what: 'open from queue, 3 × 4 × 30 kB, first screen painted',
      unit: 'ms',
      values: times.map((each) => each.firstScreen!),
      limit: { value: longLimitMs },
    },
    {
      what: '… all text painted',
      unit: 'ms',
      values: times.map((each) => each.all!),
    },
  ]
}

/** Backwards through the queue: an item read ahead by the one before it is never the next that is opened. */
async function openings(page: Page, queueUrl: string, size: ItemSize, repetitions: number) {
  const times = []
  for (let item = size.items; item > size.items - repetitions; item--) {
    const link = await openQueueAt(page, queueUrl, item, size.items)
    await startAtClick(page, item, size)
    await link.click()
    times.push(await page.evaluate(() => window.stopwatch.times))
  }
  return times
}

function startAtClick(page: Page, item: number, size: ItemSize): Promise<void> {
  const about = {
    candidates: size.candidates,
    articles: size.candidates * size.turns,
    characters: Math.min(screenCharacters, size.responseCharacters),
    texts: allLastWords(item, size),
  }
  return page.evaluate(({ candidates, articles, characters, texts }) => {
    window.stopwatch.startAt('click', {
      firstScreen: {
        when: 'painted',
        isThere: () => {
          const first = [...document.querySelectorAll('article[aria-label$="turn 1"]')]
          return (
            first.length === candidates && first.every(({ textContent }) => textContent.length >= characters)
          )
        },
      },
      all: { when: 'painted', isThere: () => window.stopwatch.hasArticles(articles, texts) },
    })
  }, about)
}
