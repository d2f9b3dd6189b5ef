import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'

test.beforeEach(async ({ projects, queue, workbench }) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await expect(workbench.response('Response A', { turn: 1 })).toBeFocused()
})

test('columns are moved, pinned, hidden and shown again by keyboard, and keep their letters', async ({
  page,
  workbench,
}) => {
  const bSays = await bodyOf(workbench.response('Response B', { turn: 1 }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('l')
  await expect(workbench.columns).toHaveText(['Response A', 'Response C', 'Response B'])
  await expect(workbench.response('Response B', { turn: 1 })).toBeFocused()
  await page.keyboard.press('b')
  await expect(workbench.columns).toHaveText(['Response B', 'Response A', 'Response C'])
  expect(await bodyOf(workbench.responsesOf(1).first())).toBe(bSays)

  await page.keyboard.press('c')
  await expect(page.getByRole('menu', { name: 'Column of Response B' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(workbench.response('Response B', { turn: 1 })).toBeFocused()

  await page.keyboard.press('n')
  await expect(workbench.columns).toHaveText(['Response A', 'Response C'])
  await expect(workbench.response('Response A', { turn: 1 })).toBeFocused()
  await expect(page.getByRole('radiogroup', { name: 'Which is better?, A or B, turn 1' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('9 required answers left')
  await workbench.button('Next').click()
  await workbench.button('Previous').click()
  await page.getByRole('button', { name: 'B hidden: show' }).click()
  await expect(workbench.columns).toHaveText(['Response B', 'Response A', 'Response C'])
})

test('what is missing in a hidden column is shown when one gets to it', async ({ page, workbench }) => {
  await page.keyboard.press('n')
  await expect(workbench.response('Response A', { turn: 1 })).toHaveCount(0)
  await workbench.button('Submit').click()
  await expect(workbench.rating('Response A', { turn: 1 }).getByRole('radio').first()).toBeFocused()
})

test('where it is narrow, responses stand behind tabs and are rated by keyboard', async ({
  page,
  workbench,
}) => {
  await page.setViewportSize({ width: 400, height: 800 })
  await expect(workbench.tab('Response A')).toHaveAccessibleName('Response A, 3 required answers left')
  await expect(workbench.responsesOf(1)).toHaveCount(1)
  await workbench.response('Response A', { turn: 1 }).focus()
  await page.keyboard.press('4')
  await expect(workbench.tab('Response A')).toHaveAccessibleName('Response A, 2 required answers left')
  await page.keyboard.press('Control+Enter')
  await expect(workbench.tab('Response B')).toHaveAttribute('aria-selected', 'true')
  await expect(workbench.rating('Response B', { turn: 1 }).getByRole('radio').first()).toBeFocused()
  await expectUncovered(page.locator(':focus'))
  await page.keyboard.press('2')
  await expect(workbench.chosen(workbench.rating('Response B', { turn: 1 }))).toHaveAccessibleName(
    '2 Pretty bad',
  )
  await workbench.tab('Response B').focus()
  await page.keyboard.press('ArrowRight')
  await expect(workbench.tab('Response C')).toBeFocused()
  for (const turn of [1, 2, 3]) {
    await expect(workbench.responsesOf(turn)).toHaveAccessibleName(`Response C, turn ${turn}`)
  }
  await workbench.button('More actions').click()
  await page.getByRole('menuitem', { name: 'Submit' }).click()
  await expect(page.getByRole('alert')).toContainText('7 required answers are missing')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400)
})

test('nothing covers what has the focus, and every control stays in reach with the largest text', async ({
  page,
  workbench,
}) => {
  await page.setViewportSize({ width: 1100, height: 700 })
  for (let i = 0; i < 4; i++) await page.keyboard.press('Equal')
  await page.keyboard.press('Escape')
  await workbench.response('Response A', { turn: 1 }).focus()
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab')
    await expectUncovered(page.locator(':focus'))
  }
  await page.reload()
  await expect(workbench.button('Keep and go on')).toBeInViewport({ ratio: 1 })
  await expect(workbench.button('More actions')).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1100)
})

function bodyOf(response: Locator): Promise<string> {
  return response.locator('p, li').first().innerText()
}

/** The middle of the element is the element's own, or its label's: nothing stands over it. */
async function expectUncovered(element: Locator): Promise<void> {
  const covering = await element.evaluate((focused) => {
    const { left, top, width, height } = focused.getBoundingClientRect()
    // Of something larger than the view, some of it is enough.
    const seen = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + x * width, top + y * height)),
    )
    const isOwn = (each: Element | null) =>
      each !== null && (focused.contains(each) || each.contains(focused))
    const isLarge = width * height > 40_000
    const isFine = isLarge ? seen.some(isOwn) : isOwn(seen[4]!)
    return isFine ? null : `${focused.outerHTML.slice(0, 120)} under ${seen[4]?.outerHTML.slice(0, 120)}`
  })
  expect(covering).toBeNull()
}
