import { foldProject } from '../src/domain/project-state'
import { bundleChanges } from './bundle-text'
import { expect, test } from './fixtures'
import { Profile } from './pages/profile'

const sentence = 'Half a sentence that nobody kept'

test.beforeEach(async ({ page, projects, queue, workbench }) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await workbench.explanation('Response B', { turn: 2 }).pressSequentially(sentence)
  await expect(workbench.saveState).toHaveText('Saved on this device')
  // The tab goes without a word: the box was never left.
  await page.close()
})

test('text that a closed tab left behind is named in the queue, and stands in its box', async ({
  openTab,
}) => {
  const { page, queue, workbench } = new Profile(await openTab())
  await page.goto('/')
  await page.getByRole('link', { name: 'Sample project' }).click()
  await expect(queue.leftBehind).toContainText('Text that was being written when a tab closed: 1')
  await queue.leftBehind.getByRole('link', { name: 'Weekend market stall' }).click()
  await expect(workbench.explanation('Response B', { turn: 2 })).toHaveValue(sentence)
  await expect(workbench.explanation('Response A', { turn: 2 })).toHaveValue('')

  await workbench.explanation('Response B', { turn: 2 }).press('End')
  await page.keyboard.type(', and its end.')
  await workbench.goToQueue()
  await expect(queue.leftBehind).toHaveCount(0)
  await expect(queue.row('Weekend market stall')).toContainText('in progress')
  await queue.open('Weekend market stall')
  await expect(workbench.explanation('Response B', { turn: 2 })).toHaveValue(`${sentence}, and its end.`)
})

test('an export holds text that a closed tab left behind', async ({ openTab }) => {
  const { page, queue, exportDialog } = new Profile(await openTab())
  await page.goto('/')
  await page.getByRole('link', { name: 'Sample project' }).click()
  const { text, report } = await exportDialog.takeWithReport('Labels only')
  expect(report).toContain('1 text that a closed tab had left unsubmitted is in the file.')
  const { labels } = foldProject(bundleChanges(text))
  expect(labels.filter(({ shown }) => shown.value?.value === sentence)).toHaveLength(1)
  await expect(queue.leftBehind).toHaveCount(0)
})

test('text that another open tab is writing is left to it', async ({ openTab }) => {
  const writing = new Profile(await openTab())
  await writing.page.goto('/')
  await writing.page.getByRole('link', { name: 'Sample project' }).click()
  await writing.queue.open('Weekend market stall')
  const box = writing.workbench.explanation('Response B', { turn: 2 })
  await expect(box).toHaveValue(sentence)

  const { page, queue, exportDialog } = new Profile(await openTab())
  await page.goto('/')
  await page.getByRole('link', { name: 'Sample project' }).click()
  const { text, report } = await exportDialog.takeWithReport('Labels only')
  expect(report).toContain('1 text is still being written in another tab.')
  expect(text).not.toContain(sentence)
  await expect(queue.leftBehind).toHaveCount(0)
  await expect(box).toHaveValue(sentence)
})
