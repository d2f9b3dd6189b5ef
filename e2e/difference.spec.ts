import { expect, test } from './fixtures'

test('two responses of a turn stand beside each other with their differences, by keyboard alone', async ({
  page,
  projects,
  queue,
  workbench,
}) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await workbench.response('Response B', { turn: 1 }).focus()
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: 'Differences, turn 1' })
  const first = dialog.getByRole('region', { name: 'Response B' })
  const second = dialog.getByRole('region', { name: 'Response C' })
  await expect(first).toContainText(/\d+ words? only here/)
  await expect(second).toContainText(/\d+ words? only here/)
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ differences?$/)
  const only = await first.getByText('only here').innerText()
  await expect(first.locator('[data-mark="removed"]').first()).toBeVisible()
  await expect(second.locator('[data-mark="added"]').first()).toBeVisible()

  await page.keyboard.press('n')
  await expect(dialog.getByRole('status')).toHaveText(/^1 of \d+$/)
  await page.keyboard.press('l')
  await expect(first).toContainText(/lines? only here/)
  await page.keyboard.press('l')
  await page.keyboard.press('x')
  await expect(dialog.getByRole('region').first()).toHaveAccessibleName('Response C')
  await expect(dialog.getByRole('region', { name: 'Response B' })).toContainText(only)

  await page.keyboard.press('Escape')
  await workbench.response('Response B', { turn: 2 }).focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('dialog').getByRole('region').first()).toHaveAccessibleName('Response C')
  await page.getByLabel('First response').selectOption({ label: 'Response A' })
  await expect(page.getByRole('dialog').getByRole('region').first()).toHaveAccessibleName('Response A')
  await expect(page.getByRole('dialog').getByRole('region').nth(1)).toHaveAccessibleName('Response B')
})
