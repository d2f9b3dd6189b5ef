import { expect, test } from './fixtures'

test.beforeEach(async ({ projects, queue, workbench }) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await expect(workbench.response('Response A', { turn: 1 })).toBeFocused()
})

test('finds through prompts and responses of all turns, hidden columns included, and gives the focus back', async ({
  page,
  workbench,
}) => {
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('n')
  await expect(workbench.response('Response C', { turn: 1 })).toBeFocused()
  await page.keyboard.press('/')
  await expect(workbench.findBox).toBeFocused()
  await page.keyboard.type('SATURDAY')
  await expect(workbench.hits).toHaveText(/^1 of \d+$/)
  const all = Number((await workbench.hits.innerText()).split(' ').at(-1))
  await page.keyboard.press('Shift+Enter')
  await expect(workbench.hits).toHaveText(`${all} of ${all}`)
  await page.keyboard.press('Enter')
  await page.keyboard.press('F3')
  await expect(workbench.hits).toHaveText(`2 of ${all}`)
  await expect(page.locator('mark[aria-current]')).toHaveText('Saturday')
  await expect(page.locator('mark[aria-current]')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(workbench.findBox).toHaveCount(0)
  await expect(workbench.response('Response C', { turn: 1 })).toBeFocused()
})

test('a hit in a hidden column is counted and named, and going to it shows the column', async ({
  page,
  workbench,
}) => {
  const shortest = workbench.responsesOf(1).filter({ hasText: 'Very good prices' })
  await shortest.focus()
  const letter = (await shortest.getAttribute('aria-label'))!.slice('Response '.length, 'Response A'.length)
  await page.keyboard.press('n')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('very good prices')
  await expect(workbench.hits).toHaveText('1 hit')
  await expect(page.getByRole('button', { name: `1 in hidden column ${letter}` })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(shortest).toBeInViewport()
  await expect(workbench.hits).toHaveText('1 of 1')
})

test('on a narrow screen going to a hit opens its tab', async ({ page, workbench }) => {
  await page.setViewportSize({ width: 400, height: 800 })
  await workbench.button('More actions').click()
  await page.getByRole('menuitem', { name: 'Find in the conversation' }).click()
  await page.keyboard.type('very good prices')
  await page.keyboard.press('Enter')
  await expect(workbench.hits).toHaveText('1 of 1')
  await expect(workbench.responsesOf(1)).toContainText('Very good prices')
})
