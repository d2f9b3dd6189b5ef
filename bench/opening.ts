import type { Page } from '@playwright/test'
import { allLastWords, type ItemSize } from './made-project'
import type { Measurement } from './measurement'
import { goToLink } from './queue-link'
import type { Times } from './stopwatch'

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
  const times = await openings(page, queueUrl, size, repetitions, false)
  const afterLoading = await openings(page, queueUrl, size, repetitions, true)
  return [
    {
      what: 'open from queue, 3 × 3 × 2 kB, all text painted',
      unit: 'ms',
      values: times.map((each) => each.all!),
      limit: { value: openLimitMs },
    },
    { what: '… its first turn painted', unit: 'ms', values: times.map((each) => each.firstScreen!) },
    {
      what: '… all text, the first item after loading the page',
      unit: 'ms',
      values: afterLoading.map((each) => each.all!),
    },
  ]
}

/** Opening items with very long responses: their first lines, and their rests after the key that shows all. */
export async function measureLongOpening(
  page: Page,
  queueUrl: string,
  size: ItemSize,
  repetitions: number,
): Promise<Measurement[]> {
  const times = await openings(page, queueUrl, size, repetitions, false)
  return [
    {
      what: 'open from queue, 3 × 4 × 30 kB, first screen painted',
      unit: 'ms',
      values: times.map((each) => each.firstScreen!),
      limit: { value: longLimitMs },
    },
    { what: '… all text painted', unit: 'ms', values: times.map((each) => each.all!) },
  ]
}

/**
 * Opens the last items, backwards: an item read ahead by the one before it is never the next that is opened. From
 * item to item by way of the queue, as a person goes, or with the page loaded anew for each.
 */
async function openings(
  page: Page,
  queueUrl: string,
  size: ItemSize,
  repetitions: number,
  isLoadedAnew: boolean,
): Promise<Times[]> {
  const times: Times[] = []
  for (let item = size.items; item > size.items - repetitions; item--) {
    if (isLoadedAnew || times.length === 0) await page.goto(queueUrl)
    else await page.keyboard.press('KeyQ')
    const link = await goToLink(page, item, size.items)
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
