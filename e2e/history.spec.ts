import { bundleWith, Elsewhere } from './changed-elsewhere'
import { expect, test } from './fixtures'
import { testFile } from './pages/import-dialog'
import { Profile } from './pages/profile'

test.beforeEach(async ({ projects, queue }) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
})

test('every earlier answer is there with when and where, and comes back by one button', async ({
  page,
  workbench,
}) => {
  const rating = workbench.rating('Response A', { turn: 1 })
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await workbench.rate('Response A', { turn: 1, as: 'Amazing' })
  await page.keyboard.press('Backspace')
  await expect(workbench.chosen(rating)).toHaveCount(0)

  await page.keyboard.press('h')
  const history = page.getByRole('dialog', { name: 'History: Overall quality, Response A, turn 1' })
  const lines = history.getByRole('listitem')
  await expect(lines).toHaveCount(3)
  await expect(lines.nth(0)).toContainText('Taken back')
  await expect(lines.nth(0)).toContainText('shown now')
  await expect(lines.nth(1)).toContainText('5 Amazing')
  await expect(lines.nth(2)).toContainText(/3 Okay.*Mina.*this device/)
  await history.getByRole('button', { name: 'Restore: 3 Okay' }).click()
  await expect(lines).toHaveCount(4)
  await expect(lines.nth(0)).toContainText(/3 Okay.*shown now/)
  await page.keyboard.press('Escape')
  await expect(workbench.chosen(rating)).toHaveAccessibleName('3 Okay')

  await workbench.button('Undo: Overall quality, Response A, turn 1').click()
  await expect(workbench.chosen(rating)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+KeyZ')
  await expect(workbench.chosen(rating)).toHaveAccessibleName('3 Okay')
})

test('undo names the item it was in, goes there, and takes text back however it was kept', async ({
  page,
  workbench,
}) => {
  await workbench.explanation('Response A', { turn: 1 }).fill('Kept by leaving.')
  await workbench.button(/^Next/).click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await workbench.button('Undo: Why this rating?, Response A, turn 1').click()
  const bar = page.getByRole('contentinfo')
  await expect(bar).toContainText(/Undone in .Weekend market stall.: Why this rating\?, Response A, turn 1/)
  await bar.getByRole('button', { name: 'Go there' }).click()
  await expect(workbench.title).toHaveText('Weekend market stall')
  await expect(workbench.explanation('Response A', { turn: 1 })).toHaveValue('')
})

test('an answer given on two devices shows both, and one key settles it', async ({ page, workbench }) => {
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await workbench.explanation('Response B', { turn: 1 }).fill('Said on this device.')
  const mina = await takeElsewhere(page, (elsewhere) => [
    elsewhere.answered(3, 5),
    elsewhere.answered('Said on this device.', 'Said on the train.'),
  ])

  const response = mina.workbench.response('Response A', { turn: 1 })
  await expect(response.getByRole('listitem')).toContainText([
    /3 Okay.*this device/,
    /5 Amazing.*another device/,
  ])
  await response.focus()
  await page.keyboard.press('k')
  await expect(response.getByText('This was answered in two places')).toHaveCount(0)
  await expect(mina.workbench.chosen(mina.workbench.rating('Response A', { turn: 1 }))).toHaveAccessibleName(
    '3 Okay',
  )

  await mina.workbench.response('Response B', { turn: 1 }).focus()
  await page.keyboard.press('y')
  await expect(mina.workbench.explanation('Response B', { turn: 1 })).toHaveValue('Said on the train.')
  await expect(page.getByRole('contentinfo')).not.toContainText('answered in two places')
})

test('where the text changed after an answer, what changed is shown, and one key says that it still holds', async ({
  page,
  workbench,
}) => {
  const prompt = await page.locator('[data-prompt] [lang]').first().innerText()
  const word = /\b[a-z]{5,}\b/u.exec(prompt)![0]
  await workbench.rate('Response A', { turn: 1, as: 'Pretty bad' })
  const mina = await takeElsewhere(page, (elsewhere) => [elsewhere.edited(2, word, 'watermelon')])

  const response = mina.workbench.response('Response A', { turn: 1 })
  await expect(page.getByRole('contentinfo')).toContainText('1 answer on an earlier text')
  await response.getByRole('button', { name: /^What changed\?/ }).click()
  const dialog = page.getByRole('dialog', { name: /^What changed since the answer/ })
  await expect(dialog.getByRole('heading', { name: 'the prompt, turn 1' })).toBeVisible()
  await expect(dialog).toContainText('watermelon')
  await page.keyboard.press('Escape')
  await response.focus()
  await page.keyboard.press('k')
  await expect(response.getByText('The text changed after')).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).not.toContainText('earlier text')

  await page.getByRole('banner').getByRole('button', { name: 'History' }).click()
  const versions = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'The conversation' })
  await expect(versions).toHaveCount(2)
  await expect(versions.first()).toContainText(/Changed:.*the prompt, turn 1/)
  await versions.last().getByRole('button', { name: 'Restore this version' }).click()
  await expect(versions).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-prompt] [lang]').first()).toHaveText(prompt)
  await expect(response.getByText('The text changed after')).toBeVisible()
})

/** Goes through the queue, takes what another device of the same person brings, and opens the item again. */
async function takeElsewhere(
  page: Profile['page'],
  changes: (elsewhere: Elsewhere) => Parameters<typeof bundleWith>[1],
): Promise<Profile> {
  const here = new Profile(page)
  await here.workbench.goToQueue()
  const exported = await here.exportDialog.take('The whole project')
  const brought = changes(new Elsewhere(exported))
  await here.projects.open()
  await here.importDialog.choose(testFile('elsewhere.turnwise.jsonl', bundleWith('project', brought)))
  await here.importDialog.confirm()
  await here.queue.open('Weekend market stall')
  return here
}
