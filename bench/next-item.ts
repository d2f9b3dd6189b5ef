import type { Page } from '@playwright/test'
import { untilIdle } from './bench-browser'
import { allLastWords, type ItemSize } from './made-project'
import type { Measurement } from './measurement'
import { goToLink } from './queue-link'

const limitMs = 50

/**
 * From the key `]` to the next item, which was read ahead. The limit holds for its first turn, which is more than a
 * screen: that is what one sees and works on. When all its text is there is printed beside it.
 */
export async function measureNextItem(
  page: Page,
  queueUrl: string,
  size: ItemSize,
  repetitions: number,
): Promise<Measurement[]> {
  await page.goto(queueUrl)
  await (await goToLink(page, 1, size.items)).click()
  const firstTurn: number[] = []
  const all: number[] = []
  for (let item = 2; item < 2 + repetitions; item++) {
    await untilIdle(page)
    await startAtKey(page, item, size)
    await page.keyboard.press('BracketRight')
    const times = await page.evaluate(() => window.stopwatch.times)
    firstTurn.push(times.firstTurn!)
    all.push(times.all!)
  }
  return [
    {
      what: 'next item when prefetched, first turn painted',
      unit: 'ms',
      values: firstTurn,
      limit: { value: limitMs },
    },
    { what: '… all text painted', unit: 'ms', values: all },
  ]
}

function startAtKey(page: Page, item: number, size: ItemSize): Promise<void> {
  const { turns, candidates } = size
  const all = allLastWords(item, size)
  return page.evaluate(
    ({ articles, all, firstTurn }) => {
      const textOfTurn = () =>
        [...document.querySelectorAll('article[aria-label$="turn 1"]')].map((each) => each.textContent).join()
      window.stopwatch.startAt('keydown', {
        firstTurn: {
          when: 'painted',
          isThere: () => {
            const text = textOfTurn()
            return firstTurn.every((each) => text.includes(each))
          },
        },
        all: { when: 'painted', isThere: () => window.stopwatch.hasArticles(articles, all) },
      })
    },
    { articles: turns * candidates, all, firstTurn: all.slice(0, candidates) },
  )
}
