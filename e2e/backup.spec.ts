import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { Profile } from './pages/profile'
import { SettingsPage } from './pages/settings-page'

const half = 'Half a sentence that'

test('a backup brings a wiped device back: answers, a half-written text in its box, who worked here; under another id', async ({
  page,
  projects,
  queue,
  workbench,
  openTab,
}) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await workbench.rate('Response B', { turn: 1, as: 'Amazing' })
  await workbench.explanation('Response B', { turn: 1 }).pressSequentially(half)
  await expect(workbench.saveState).toHaveText('Saved on this device')
  // The box is never left: the tab goes, and another one backs up.
  const tab = new Profile(await openTab())
  await page.close()
  const settings = new SettingsPage(tab.page)
  await tab.page.goto('/')
  await settings.open()
  await expect(settings.stored('Sample project')).toContainText('20')
  const backup = await settings.backUp()
  await expect(tab.page.getByText('Last backup:')).toBeVisible()
  const before = await deviceId(tab.page)

  await settings.wipeDevice()
  await settings.chooseBackup(backup.slice(0, -30))
  await expect(settings.dialog.getByRole('alert')).toContainText('This backup breaks off before its end')
  await expect(settings.restoreButton).toBeDisabled()
  await settings.dialog.getByRole('button', { name: 'Cancel' }).click()

  await settings.chooseBackup(backup)
  await expect(settings.dialog).toContainText('by Mina')
  await expect(settings.dialog).toContainText('1 text in the making, back in its box')
  await settings.restoreButton.click()
  await settings.dialog.getByRole('button', { name: 'Open the projects' }).click()
  await tab.page.getByRole('link', { name: 'Sample project' }).click()
  await expect(tab.page.getByRole('button', { name: /^Working as .*Mina/ })).toBeVisible()
  await tab.queue.open('Weekend market stall')
  const rating = tab.workbench.rating('Response B', { turn: 1 })
  await expect(tab.workbench.chosen(rating)).toHaveAccessibleName('5 Amazing')
  await expect(tab.workbench.explanation('Response B', { turn: 1 })).toHaveValue(half)
  await tab.workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await expect(tab.workbench.saveState).toHaveText('Saved on this device')
  expect(await deviceId(tab.page)).not.toBe(before)
})

/** The id under which the device writes. */
async function deviceId(page: Page): Promise<string> {
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
