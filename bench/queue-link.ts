import type { Locator, Page } from '@playwright/test'
import { QueuePage } from '../e2e/pages/queue-page'
import { untilIdle } from './bench-browser'

/** Goes to the link of an item in the queue that the page shows. The page has nothing left to do then. */
export async function goToLink(page: Page, item: number, items: number): Promise<Locator> {
  const { table } = new QueuePage(page)
  await table.waitFor()
  // The queue goes back to the row that was opened last.
  await untilIdle(page)
  // Only rows near the window exist: first to where the row must be.
  const share = (item - 1) / items
  await page.evaluate((share) => scrollTo(0, share * document.body.scrollHeight - innerHeight / 2), share)
  const link = table.getByRole('link', { name: new RegExp(`Item ${item}$`) })
  await link.scrollIntoViewIfNeeded()
  await untilIdle(page)
  return link
}
