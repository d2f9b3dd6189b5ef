import type { Page } from '@playwright/test'
import { untilIdle } from './bench-browser'
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

/** Opening items with very long responses: their first lines, and all of them after the key that shows the rests. */
export async function measureLongOpening(
  page: Page,
  queueUrl: string,
  size: ItemSize,
  repetitions: number,
): Promise<Measurement[]> {
  const rests: number[] = []
  const times = await openings(page, queueUrl, size, repetitions, false, async (item) => {
    await startAtRests(page, item, size)
    await page.keyboard.press('Shift+KeyM')
    rests.push((await page.evaluate(() => window.stopwatch.times)).all!)
    await page.keyboard.press('Shift+KeyM')
  })
  return [
    {
      what: 'open from queue, 3 × 4 × 30 kB, first screen painted',
      unit: 'ms',
      values: times.map((each) => each.firstScreen!),
      limit: { value: longLimitMs },
    },
    { what: '… all text painted, after the key that shows it', unit: 'ms', values: rests },
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
  /** What is done with each item after its first screen; then not all of its text is waited for before. */
  afterFirstScreen?: (item: number) => Promise<void>,
): Promise<Times[]> {
  const times: Times[] = []
  for (let item = size.items; item > size.items - repetitions; item--) {
    if (isLoadedAnew || times.length === 0) await page.goto(queueUrl)
    else {
      // Keys are heard a moment after the first paint.
      await untilIdle(page)
      await page.keyboard.press('KeyQ')
    }
    const link = await goToLink(page, item, size.items)
    await startAtClick(page, item, size, !afterFirstScreen)
    await link.click()
    times.push(await page.evaluate(() => window.stopwatch.times))
    await afterFirstScreen?.(item)
  }
  return times
}

function startAtClick(page: Page, item: number, size: ItemSize, isAllAwaited: boolean): Promise<void> {
  const about = {
    candidates: size.candidates,
    articles: size.candidates * size.turns,
    characters: Math.min(screenCharacters, size.responseCharacters),
    texts: isAllAwaited ? allLastWords(item, size) : null,
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
      ...(texts && {
        all: { when: 'painted' as const, isThere: () => window.stopwatch.hasArticles(articles, texts) },
      }),
    })
  }, about)
}

/** From the key that shows the rests of all responses. */
function startAtRests(page: Page, item: number, size: ItemSize): Promise<void> {
  const about = { articles: size.candidates * size.turns, texts: allLastWords(item, size) }
  return page.evaluate(({ articles, texts }) => {
    window.stopwatch.startAt('keydown', {
      all: { when: 'painted', isThere: () => window.stopwatch.hasArticles(articles, texts) },
    })
  }, about)
}
