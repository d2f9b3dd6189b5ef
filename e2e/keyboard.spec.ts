import { expect, test } from './fixtures'

test('a conversation can be opened, rated, explained, compared and submitted by keyboard alone', async ({
  page,
  projects,
  queue,
  workbench,
}) => {
  await page.goto('/')
  await page.getByLabel('Your name').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Mina')
  await page.keyboard.press('Enter')
  await projects.sampleButton.focus()
  await page.keyboard.press('Enter')
  await queue.table.waitFor()
  await page.keyboard.press('Enter')
  await expect(workbench.response('Response A', { turn: 1 })).toBeFocused()
  const title = await workbench.title.innerText()

  await page.keyboard.press('4')
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 1 }))).toHaveAccessibleName(
    '4 Pretty good',
  )
  await page.keyboard.press('Enter')
  await page.keyboard.type('Clear: 1, 2, 3 and an end.')
  await page.keyboard.press('Control+Enter')
  await expect(workbench.rating('Response B', { turn: 1 }).getByRole('radio').first()).toBeFocused()
  await expect(workbench.explanation('Response A', { turn: 1 })).toHaveValue('Clear: 1, 2, 3 and an end.')

  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('3')
    await expect(page.locator('input:focus:checked')).toHaveCount(1)
    if (i < 7) await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('contentinfo')).toContainText(i < 7 ? `${7 - i} required` : 'Every required')
    if (i < 7) await expect(page.locator('input:focus:not(:checked)')).toHaveCount(1)
  }
  await page.keyboard.press('p')
  await page.keyboard.press('4')
  await expect(page.locator('input:focus:checked')).toHaveAccessibleName('same')
  await page.keyboard.press('Control+Enter')
  await expect(workbench.title).not.toHaveText(title)
  await page.keyboard.press('BracketLeft')
  await expect(workbench.title).toHaveText(title)
  await expect(page.getByRole('contentinfo')).toContainText('submitted')
})

test('what is typed right after going on lands in the next box, not in the one before', async ({
  page,
  projects,
  queue,
  workbench,
}) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await workbench.response('Response A', { turn: 1 }).focus()
  for (const key of ['4', 'Enter', 'o', 'k', 'Control+Enter', '2', 'Control+Enter', '5'])
    await page.keyboard.press(key)
  await expect(workbench.chosen(workbench.rating('Response B', { turn: 1 }))).toHaveAccessibleName(
    '2 Pretty bad',
  )
  await expect(workbench.chosen(workbench.rating('Response C', { turn: 1 }))).toHaveAccessibleName(
    '5 Amazing',
  )
  await expect(workbench.explanation('Response A', { turn: 1 })).toHaveValue('ok')
  await expect(workbench.saveState).toHaveText('Saved on this device')
})

test('the question mark shows every key, and gives the focus back', async ({
  page,
  projects,
  queue,
  workbench,
}) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await workbench.response('Response B', { turn: 2 }).focus()
  await page.keyboard.press('Shift+Slash')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText(
    'Keep this and go to the next thing to do',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(workbench.response('Response B', { turn: 2 })).toBeFocused()
})
