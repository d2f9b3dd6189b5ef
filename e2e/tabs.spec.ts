import { expect, test } from './fixtures'
import { QueuePage } from './pages/queue-page'
import { WorkbenchPage } from './pages/workbench-page'

test('two tabs see each other', async ({ page, projects, queue, workbench, openTab }) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  const other = await openTab()
  await other.goto(page.url())
  const otherBench = new WorkbenchPage(other)
  await otherBench.rate('Response B', { turn: 1, as: 'Amazing' })
  await expect(workbench.chosen(workbench.rating('Response B', { turn: 1 }))).toHaveAccessibleName(
    '5 Amazing',
  )

  await page.getByRole('link', { name: 'Sample project' }).click()
  await otherBench.button('Flag').click()
  await expect(new QueuePage(page).row('Weekend market stall')).toContainText('flagged')
})

test('text being written is not overwritten by another tab, and both versions are shown', async ({
  page,
  projects,
  queue,
  workbench,
  openTab,
}) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  const other = await openTab()
  await other.goto(page.url())
  const otherBench = new WorkbenchPage(other)
  const mine = workbench.explanation('Response A', { turn: 1 })
  const theirs = otherBench.explanation('Response A', { turn: 1 })

  await mine.fill('Written here')
  await theirs.fill('Written there')
  await theirs.press('Tab')
  await expect(otherBench.saveState).toHaveText('Saved on this device')
  await expect(mine).toHaveValue('Written here')
  await mine.press('Tab')
  await expect(page.getByText('This was answered in two places at once.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep: Written there' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep: Written here' }).click()
  await expect(page.getByText('This was answered in two places at once.')).toHaveCount(0)
  await expect(theirs).toHaveValue('Written here')
})

test('an older tab survives a newer version of the database without losing text', async ({
  page,
  projects,
  queue,
  workbench,
  openTab,
}) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  const address = page.url()
  await workbench.explanation('Response A', { turn: 1 }).pressSequentially('Half a sentence that must not')

  // The next version, as another tab would bring it: it upgrades the database under this tab.
  const next = await openTab()
  await next.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await next.goto('/icon.svg')
  await next.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('turnwise', 1_000)
        opening.onupgradeneeded = () => opening.result.createObjectStore('ofTheNextVersion')
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
        opening.onerror = () => reject(opening.error)
      }),
  )
  await expect(page.getByRole('dialog', { name: 'Turnwise was updated in another tab' })).toBeVisible()
  await next.close()
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page).toHaveURL(address)
  await expect(workbench.explanation('Response A', { turn: 1 })).toHaveValue('Half a sentence that must not')
})
