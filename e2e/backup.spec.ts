import { expect, test } from './fixtures'
import { SettingsPage } from './pages/settings-page'

const half = 'Half a sentence that'

test('a backup brings a wiped device back: answers, a half-written text in its box, who worked here; under another id', async ({
  page,
  projects,
  queue,
  workbench,
  openTab,
}) => {
  const settings = new SettingsPage(page)
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await workbench.rate('Response B', { turn: 1, as: 'Amazing' })
  await workbench.explanation('Response B', { turn: 1 }).pressSequentially(half)
  await expect(workbench.saveState).toHaveText('Saved on this device')
  // The tab goes with the box unfinished; another one backs up.
  const tab = await openTab()
  await page.close()
  const other = new SettingsPage(tab)
  await tab.goto('/')
  await other.open()
  await expect(other.stored('Sample project')).toContainText('20')
  const backup = await other.backUp()
  await expect(tab.getByText('Last backup:')).toBeVisible()
  const before = await deviceId(tab)
  expect(settings.page.isClosed()).toBe(true)

  await other.wipeDevice()
  expect(await deviceId(tab)).not.toBe(before)
  await other.chooseBackup(backup.slice(0, -30))
  await expect(other.dialog.getByRole('alert')).toContainText('This backup breaks off before its end')
  await expect(other.restoreButton).toBeDisabled()
  await other.dialog.getByRole('button', { name: 'Cancel' }).click()

  await other.chooseBackup(backup)
  await expect(other.dialog).toContainText('by Mina')
  await expect(other.dialog).toContainText('1 text in the making, back in its box')
  await other.restoreButton.click()
  await other.dialog.getByRole('button', { name: 'Open the projects' }).click()
  await tab.getByRole('link', { name: 'Sample project' }).click()
  const { QueuePage } = await import('./pages/queue-page')
  const { WorkbenchPage } = await import('./pages/workbench-page')
  const bench = new WorkbenchPage(tab)
  await new QueuePage(tab).open('Weekend market stall')
  await expect(bench.chosen(bench.rating('Response B', { turn: 1 }))).toHaveAccessibleName('5 Amazing')
  await expect(bench.explanation('Response B', { turn: 1 })).toHaveValue(half)
  await bench.rate('Response A', { turn: 1, as: 'Okay' })
  await expect(bench.saveState).toHaveText('Saved on this device')
  expect(await deviceId(tab)).not.toBe(before)
})

/** The id under which the device writes. */
async function deviceId(page: import('@playwright/test').Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('turnwise')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('local').objectStore('local').get('device')
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result?.value ?? '')
          }
        }
      }),
  )
}
