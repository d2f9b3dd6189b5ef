import type { Page } from '@playwright/test'
import { QueuePage } from '../e2e/pages/queue-page'
import { untilIdle } from './bench-browser'
import type { Measurement } from './measurement'

/** A queue of many rows: opening it from the list of projects, and sorting it by a click. No limit. */
export async function measureQueue(page: Page, project: string, repetitions: number): Promise<Measurement[]> {
  const opened: number[] = []
  const sorted: number[] = []
  for (let i = 0; i < repetitions; i++) {
    await page.goto('/')
    const link = page.getByRole('link', { name: project })
    await link.waitFor()
    await untilIdle(page)
    await startAtClick(page)
    await link.click()
    opened.push((await page.evaluate(() => window.stopwatch.times)).rows!)
    await untilIdle(page)
    await startAtClick(page)
    await new QueuePage(page).table.getByRole('button', { name: 'First prompt' }).click()
    sorted.push((await page.evaluate(() => window.stopwatch.times)).rows!)
  }
  return [
    { what: 'queue of 10,000: open to rows painted', unit: 'ms', values: opened },
    { what: 'queue of 10,000: sort to rows painted', unit: 'ms', values: sorted },
  ]
}

/** Until another row than now is the first. */
function startAtClick(page: Page): Promise<void> {
  return page.evaluate(() => {
    const firstRow = () => document.querySelector('[role="grid"] [aria-rowindex="2"]')?.textContent
    const before = firstRow()
    window.stopwatch.startAt('click', {
      rows: {
        when: 'painted',
        isThere: () => {
          const now = firstRow()
          return now !== undefined && now !== before
        },
      },
    })
  })
}
