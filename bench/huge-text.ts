import type { Page } from '@playwright/test'
import type { Measurement } from './measurement'
import { goToLink } from './queue-link'

const longestTaskLimitMs = 200

/**
 * Opening an item whose one response is very long, from its queue at `queueUrl`: the longest time in which the page
 * does not answer, from the click until nothing is left to do, and the same for rendering it on request.
 */
export async function measureHugeOpening(
  page: Page,
  queueUrl: string,
  items: number,
  megabytes: number,
): Promise<Measurement[]> {
  const opening: number[] = []
  const wholeText: number[] = []
  const scrolling: number[] = []
  const rendering: number[] = []
  for (let item = items; item >= 1; item--) {
    await page.goto(queueUrl)
    const link = await goToLink(page, item, items)
    await watchTasks(page)
    await link.click()
    await page.getByRole('article').waitFor()
    opening.push(await longestTask(page))
    await page.getByRole('article').focus()
    await page.keyboard.press('KeyM')
    wholeText.push(await longestTask(page))
    await page.keyboard.press('End')
    scrolling.push(await longestTask(page))
    await page.keyboard.press('Home')
    await page.getByRole('button', { name: 'Render it' }).click()
    await untilShown(page, `Ends here: ${item}-1-1.`)
    rendering.push(await longestTask(page))
  }
  const what = `one response of ${megabytes} MB`
  const limit = { value: longestTaskLimitMs }
  return [
    { what: `open from queue, ${what}, longest task`, unit: 'ms', values: opening, limit },
    { what: '… the rest of it shown, longest task', unit: 'ms', values: wholeText, limit },
    { what: '… to its end, longest task', unit: 'ms', values: scrolling, limit },
    { what: '… rendered on request, longest task', unit: 'ms', values: rendering, limit },
  ]
}

/** Until the response holds the words. Looked for now and then only: to look takes its time too. */
function untilShown(page: Page, words: string): Promise<void> {
  return page.evaluate(
    (words) =>
      new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (!document.querySelector('article')?.textContent.includes(words)) return
          clearInterval(timer)
          resolve()
        }, 2_000)
      }),
    words,
  )
}

/** Notes every task of the page above 50 ms, from now on. */
function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.longestTaskMs = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longestTaskMs = Math.max(window.longestTaskMs, duration)
    }).observe({ type: 'longtask' })
  })
}

/** The longest task since it was last asked, once the page has nothing left to do; 0 where none was above 50 ms. */
async function longestTask(page: Page): Promise<number> {
  // Counting words and reading ahead go on after the first paint.
  await page.waitForTimeout(1_500)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestIdleCallback(() => {
          resolve(window.longestTaskMs)
          window.longestTaskMs = 0
        })
      }),
  )
}

declare global {
  interface Window {
    longestTaskMs: number
  }
}
