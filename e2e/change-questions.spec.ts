import { expect, test } from './fixtures'

test('questions are added to an open project, taken away, and put back with their answers', async ({
  page,
  projects,
  queue,
  workbench,
}) => {
  const dialog = page.getByRole('dialog')
  const confirm = dialog.getByRole('button', { name: 'Change the questions' })
  await projects.start()
  await projects.openSample()
  await queue.chooseFromMenu('Change the questions…')
  await expect(dialog.getByRole('checkbox', { name: 'Rate responses' })).toBeChecked()
  await expect(confirm).toBeDisabled()
  await dialog.getByRole('checkbox', { name: 'Audit prompts' }).check()
  await expect(dialog).toContainText('Adds 4 questions.')
  await confirm.click()
  await queue.open('Weekend market stall')
  await workbench.choose(workbench.promptRating({ turn: 1, question: 'Verdict' }), 'Keep')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await expect(workbench.saveState).toHaveText('Saved on this device')

  await workbench.goToQueue()
  await queue.chooseFromMenu('Change the questions…')
  await dialog.getByRole('checkbox', { name: 'Audit prompts' }).uncheck()
  await expect(dialog).toContainText('Removes 4 questions. The 1 answer is kept')
  await confirm.click()
  await queue.open('Weekend market stall')
  await expect(workbench.rating('Response A', { turn: 1 })).toBeVisible()
  await expect(workbench.promptRating({ turn: 1, question: 'Verdict' })).toHaveCount(0)

  await workbench.goToQueue()
  await queue.chooseFromMenu('Change the questions…')
  await dialog.getByRole('checkbox', { name: 'Audit prompts' }).check()
  await expect(dialog).toContainText('Brings back 4 questions. The 1 answer given before counts again.')
  await confirm.click()
  await queue.open('Weekend market stall')
  const verdict = workbench.promptRating({ turn: 1, question: 'Verdict' })
  await expect(workbench.chosen(verdict)).toHaveAccessibleName(/Keep/)
})
