import { expect, test } from './fixtures'
import { WorkbenchPage } from './pages/workbench-page'
import { SmallDisk } from './small-disk'

const outOfSpace = 'This device is out of space, so your last answer is not saved. Earlier answers are safe.'

test('a full disk is said, loses nothing that was saved, and saves the rest once there is space', async ({
  page,
  server,
  projects,
  queue,
  workbench,
  openTab,
}) => {
  const disk = await SmallDisk.under(page, server.url)
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await workbench.explanation('Response B', { turn: 1 }).fill('Saved before the disk was full')
  await workbench.explanation('Response B', { turn: 1 }).press('Tab')
  await expect(workbench.saveState).toHaveText('Saved on this device')

  await disk.fill()
  await workbench.rate('Response A', { turn: 2, as: 'Amazing' })
  await expect(workbench.saveState).toHaveText('Could not save')
  await expect(page.getByRole('alert').filter({ hasText: outOfSpace }).first()).toBeVisible()
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 2 }))).toHaveCount(0)
  const box = workbench.explanation('Response A', { turn: 3 })
  await box.pressSequentially('Typed while the disk was full')
  await box.press('Tab')
  await expect(workbench.saveState).toHaveText('Could not save')
  await expect(box).toHaveValue('Typed while the disk was full')

  const other = await openTab()
  await other.goto(page.url())
  const otherBench = new WorkbenchPage(other)
  await expect(otherBench.chosen(otherBench.rating('Response A', { turn: 1 }))).toHaveAccessibleName('3 Okay')
  await expect(otherBench.explanation('Response B', { turn: 1 })).toHaveValue(
    'Saved before the disk was full',
  )
  await other.close()

  await workbench.tryAgainButton.click()
  await expect(workbench.saveState).toHaveText('Could not save')
  await disk.free()
  await workbench.tryAgainButton.click()
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await expect(page.getByText(outOfSpace)).toHaveCount(0)
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 2 }))).toHaveAccessibleName(
    '5 Amazing',
  )
  await page.reload()
  await expect(box).toHaveValue('Typed while the disk was full')
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 1 }))).toHaveAccessibleName('3 Okay')
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 2 }))).toHaveAccessibleName(
    '5 Amazing',
  )
  await expect(workbench.explanation('Response B', { turn: 1 })).toHaveValue('Saved before the disk was full')
})

test('an item is not left while a text in it cannot be saved', async ({
  page,
  server,
  projects,
  queue,
  workbench,
}) => {
  const disk = await SmallDisk.under(page, server.url)
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await disk.fill()
  await workbench.explanation('Response A', { turn: 1 }).pressSequentially('Not on the disk')
  await workbench.button('Next ›').click()
  await expect(workbench.saveState).toHaveText('Could not save')
  await expect(workbench.title).toHaveText('Weekend market stall')
  await expect(workbench.explanation('Response A', { turn: 1 })).toHaveValue('Not on the disk')

  await disk.free()
  await workbench.button('Next ›').click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await workbench.button('‹ Previous').click()
  await expect(workbench.explanation('Response A', { turn: 1 })).toHaveValue('Not on the disk')
})
