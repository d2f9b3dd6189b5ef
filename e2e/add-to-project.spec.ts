import { multiIfJsonlText, oneTurn, runText } from '../src/formats/testing/multi-if-data'
import { expect, test } from './fixtures'
import { testFile } from './pages/import-dialog'
import { Profile } from './pages/profile'

const prompt = 'Name a river without a comma.'
const llama = testFile('llama.jsonl', runText('The Rhine is one.', prompt))
const gemma = testFile('gemma.jsonl', runText('Take the Nile.', prompt))

test('a second model’s run joins an open project: letters and answers stay, and the same again adds nothing', async ({
  page,
  projects,
  queue,
  workbench,
  importDialog,
}) => {
  await projects.start()
  await importDialog.choose(llama)
  await importDialog.confirm()
  await queue.open(prompt)
  await workbench.rate('Response A', { turn: 1, as: 'Amazing' })
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await workbench.goToQueue()

  await importDialog.add(gemma, testFile('more.jsonl', multiIfJsonlText([oneTurn('2:1:en', 'Name a lake.')])))
  await expect(importDialog.additions).toContainText('1new conversation')
  await expect(importDialog.additions).toContainText('1conversation gets further responses')
  await importDialog.confirmButton.click()
  await expect(queue.row('Name a lake.')).toBeVisible()
  await queue.open(prompt)
  await expect(workbench.response('Response A', { turn: 1 })).toContainText('The Rhine is one.')
  await expect(workbench.response('Response B', { turn: 1 })).toContainText('Take the Nile.')
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 1 }))).toHaveAccessibleName(
    '5 Amazing',
  )
  await expect(page.getByText('another text')).toHaveCount(0)

  await workbench.goToQueue()
  await importDialog.add(gemma, llama)
  await expect(importDialog.additions).toContainText('Everything in these files is in the project already.')
  await importDialog.confirmButton.click()
  await expect(importDialog.dialog).toHaveCount(0)
  await expect(queue.shown).toHaveText('2 of 2')
})

test('a text that differs is shown beside the project’s, kept unless it is taken, and then marks the answers', async ({
  page,
  projects,
  queue,
  workbench,
  importDialog,
}) => {
  await projects.start()
  await importDialog.choose(llama)
  await importDialog.confirm()
  await queue.open(prompt)
  await workbench.rate('Response A', { turn: 1, as: 'Amazing' })
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await projects.open()

  const edited = testFile('llama.jsonl', runText('The Rhine, of course.', prompt))
  await importDialog.choose(edited)
  await importDialog.chooseProject('llama')
  await expect(importDialog.additions).toContainText('1conversation is here with another text')
  const differing = importDialog.dialog.getByRole('list', { name: 'Conversations that differ' })
  await expect(differing).toContainText('The Rhine is one.')
  await expect(differing).toContainText('The Rhine, of course.')
  await expect(importDialog.confirmButton).toHaveText('Open project')
  await importDialog.dialog.getByText('Take the files', { exact: false }).first().click()
  await expect(importDialog.dialog).toContainText('1 answer was given to the earlier text')
  await importDialog.confirm()
  await queue.open(prompt)
  await expect(workbench.response('Response A', { turn: 1 })).toContainText('The Rhine, of course.')
  await expect(page.getByText('The text changed after this answer was given')).toBeVisible()
})

test('a project that is removed in one tab is left by the others, and can be opened again', async ({
  page,
  projects,
  queue,
  workbench,
  importDialog,
  openTab,
}) => {
  await projects.start()
  await importDialog.choose(llama)
  await importDialog.confirm()
  const other = new Profile(await openTab())
  await other.page.goto(page.url())
  await other.queue.open(prompt)
  await other.workbench.explanation('Response A', { turn: 1 }).pressSequentially('Half a sent')

  await queue.chooseFromMenu('Remove from this device…')
  const dialog = page.getByRole('dialog', { name: /Remove .*llama/ })
  await expect(dialog).toContainText('1 answer is in no backup and no export: it would be lost.')
  await dialog.getByLabel('Type it here').fill('LLAMA')
  await dialog.getByRole('button', { name: 'Remove the project' }).click()
  await expect(projects.welcome).toBeVisible()
  await expect(other.projects.welcome).toBeVisible()
  await expect(other.page.getByText('was removed from this device in another tab')).toBeVisible()

  await importDialog.choose(llama)
  await importDialog.confirm()
  await queue.open(prompt)
  await expect(workbench.explanation('Response A', { turn: 1 })).toHaveValue('')
})
