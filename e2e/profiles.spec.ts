import { bundleLines, shownState } from './bundle-text'
import { expect, test } from './fixtures'
import { testFile } from './pages/import-dialog'
import { Profile } from './pages/profile'
import { storedRows } from './stored-rows'

test('labels that were made on two devices merge to the same project on both', async ({
  page,
  openProfile,
}) => {
  const mina = new Profile(page)
  const noor = await openProfile()
  await openSampleAs(mina, 'Mina')
  await openSampleAs(noor, 'Noor')

  await mina.queue.open('Weekend market stall')
  await mina.workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await mina.workbench.explanation('Response A', { turn: 1 }).fill('Mina read it twice.')
  await mina.workbench.rate('Response B', { turn: 2, as: 'Amazing' })
  await mina.workbench.goToQueue()
  await noor.queue.open('Weekend market stall')
  await noor.workbench.rate('Response A', { turn: 1, as: 'Horrible' })
  await noor.workbench.goToQueue()
  await noor.queue.open('Gaps in a sensor log')
  await noor.workbench.rate('Response C', { turn: 3, as: 'Pretty bad' })
  await noor.workbench.button('Flag').click()
  await noor.workbench.goToQueue()

  const ofMina = await mina.exportDialog.take('Labels only')
  const ofNoor = await noor.exportDialog.take('Labels only')
  await addLabels(mina, ofNoor)
  await addLabels(noor, ofMina)
  const atMina = await mina.exportDialog.take('The whole project')
  const atNoor = await noor.exportDialog.take('The whole project')
  expect(atMina).toContain('Mina read it twice.')
  expect(shownState(atNoor)).toBe(shownState(atMina))
  expect(bundleLines(atNoor)).toEqual(bundleLines(atMina))

  await noor.queue.open('Weekend market stall')
  const own = noor.workbench.rating('Response A', { turn: 1 })
  await expect(noor.workbench.chosen(own)).toHaveAccessibleName('1 Horrible')
})

test('opening a file twice changes nothing', async ({ page, openProfile }) => {
  const mina = new Profile(page)
  const noor = await openProfile()
  await openSampleAs(mina, 'Mina')
  await openSampleAs(noor, 'Noor')
  await mina.queue.open('Weekend market stall')
  await mina.workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await mina.workbench.goToQueue()
  const labels = await mina.exportDialog.take('Labels only')
  const whole = await mina.exportDialog.take('The whole project')

  await addLabels(noor, labels)
  const once = await noor.exportDialog.take('The whole project')
  for (const file of [labels, whole]) {
    await noor.projects.open()
    await noor.importDialog.choose(testFile('again.turnwise.jsonl', file))
    await expect(noor.importDialog.dialog).toContainText('Here already, with everything in this file')
    await expect(noor.importDialog.confirmButton).toHaveText('Open project')
    await noor.importDialog.confirm()
    expect(bundleLines(await noor.exportDialog.take('The whole project'))).toEqual(bundleLines(once))
  }
})

test('labels whose project is not on the device are refused in words, and nothing is added', async ({
  page,
  openProfile,
}) => {
  const mina = new Profile(page)
  await openSampleAs(mina, 'Mina')
  const labels = await mina.exportDialog.take('Labels only')
  const { page: elsewhere, projects, importDialog } = await openProfile()
  await projects.start('Noor')
  await importDialog.choose(testFile('labels.turnwise.jsonl', labels))
  await expect(importDialog.dialog.getByRole('alert')).toContainText(
    'This file holds labels only, and the project they belong to is not on this device.',
  )
  await expect(importDialog.confirmButton).toBeDisabled()
  await importDialog.cancel()
  await expect(projects.welcome).toBeVisible()
  expect(await storedRows(elsewhere)).toEqual({})
})

async function openSampleAs({ projects }: Profile, name: string) {
  await projects.start(name)
  await projects.openSample()
}

async function addLabels({ projects, importDialog }: Profile, labels: string) {
  await projects.open()
  await importDialog.choose(testFile('labels.turnwise.jsonl', labels))
  await expect(importDialog.confirmButton).toHaveText('Add to Sample project')
  await importDialog.confirm()
}
