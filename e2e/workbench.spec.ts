import { expect, test } from './fixtures'

test.beforeEach(async ({ projects }) => {
  await projects.start()
  await projects.openSample()
})

test('a rating stays through a reload and stands in the queue', async ({ page, queue, workbench }) => {
  await queue.open('Weekend market stall')
  await workbench.rate('Response B', { turn: 2, as: 'Pretty good' })
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await page.reload()
  await expect(workbench.chosen(workbench.rating('Response B', { turn: 2 }))).toHaveAccessibleName(
    '4 Pretty good',
  )
  await page.getByRole('link', { name: 'Sample project' }).click()
  await expect(queue.row('Weekend market stall')).toContainText('in progress')
})

test('an explanation typed and left by Tab stays through a reload', async ({ page, queue, workbench }) => {
  await queue.open('Weekend market stall')
  const box = workbench.explanation('Response A', { turn: 1 })
  await box.fill('Nothing is missing, and the sums are right.')
  await box.press('Tab')
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await page.reload()
  await expect(workbench.explanation('Response A', { turn: 1 })).toHaveValue(
    'Nothing is missing, and the sums are right.',
  )
})

test('submitting names and focuses what is missing, then goes to the next item', async ({
  page,
  queue,
  workbench,
}) => {
  await queue.open('Weekend market stall')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await workbench.button('Submit').click()
  await expect(page.getByRole('alert')).toContainText('8 required answers are missing')
  await expect(page.getByRole('alert')).toContainText('Overall quality, Response B, turn 1')
  await expect(workbench.rating('Response B', { turn: 1 }).getByRole('radio').first()).toBeFocused()
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await page.goBack()
  await expect(workbench.button('Reopen')).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('submitted')
})

test('model names are hidden until the item is submitted', async ({ page, queue, workbench }) => {
  await queue.open('Weekend market stall')
  await expect(page.getByRole('heading', { name: 'Response A' })).toBeVisible()
  await expect(page.getByText('sample-large')).toHaveCount(0)
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await page.goBack()
  await expect(page.getByText('sample-large')).toBeVisible()
})

test('an edit after submission shows as changed, and reopening is a choice', async ({
  page,
  queue,
  workbench,
}) => {
  await queue.open('Weekend market stall')
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await page.goBack()
  await workbench.rate('Response A', { turn: 1, as: 'Amazing' })
  await expect(page.getByRole('contentinfo')).toContainText('changed since submission')
  await workbench.button('Reopen').click()
  await expect(page.getByRole('contentinfo')).toContainText('Every required answer is given')
})

test('skipping asks for a reason and counts', async ({ page, queue, workbench }) => {
  await queue.open('Weekend market stall')
  await workbench.button('Skip…').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Skip and go on' })).toBeDisabled()
  await dialog.getByLabel('Why is it skipped?').fill('Not my field')
  await dialog.getByRole('button', { name: 'Skip and go on' }).click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await page.getByRole('link', { name: 'Sample project' }).click()
  await expect(queue.row('Weekend market stall')).toContainText('skipped')
  expect(await queue.count('skipped')).toBe(1)
})

test('a flag does not un-submit, and can be taken back', async ({ page, queue, workbench }) => {
  await queue.open('Weekend market stall')
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await page.goBack()
  await workbench.button('Flag').click()
  await expect(page.getByRole('banner')).toContainText('flagged')
  await expect(page.getByRole('contentinfo')).toContainText('submitted')
  await workbench.button('Remove flag').click()
  await expect(page.getByRole('banner')).not.toContainText('flagged')
})

test('undo takes back answers one by one, across items, submission included', async ({
  page,
  queue,
  workbench,
}) => {
  await queue.open('Weekend market stall')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await workbench.rate('Response A', { turn: 1, as: 'Amazing' })
  await workbench.button('Undo: Overall quality, Response A, turn 1').click()
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 1 }))).toHaveAccessibleName('3 Okay')
  await workbench.button('Undo: Overall quality, Response A, turn 1').click()
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 1 }))).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toContainText('9 required answers left')
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await workbench.button('Undo: Submit').click()
  await expect(page.getByRole('contentinfo')).toContainText(/Undone in .Weekend market stall.: Submit/)
  await page.goBack()
  await expect(page.getByRole('contentinfo')).toContainText('Every required answer is given')
})

test('a preference between two chosen responses is kept', async ({ page, queue, workbench }) => {
  await queue.open('Weekend market stall')
  await page.getByLabel('Which two are compared').first().selectOption({ label: 'A or C' })
  const row = page.getByRole('radiogroup', { name: 'Which is better?, A or C, turn 1' })
  await row.getByRole('radio', { name: 'C much' }).click()
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await page.reload()
  await expect(workbench.chosen(row)).toHaveAccessibleName('C much')
})

test('a chosen point can be taken back, and choosing it twice keeps it', async ({
  page,
  queue,
  workbench,
}) => {
  await queue.open('Weekend market stall')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 1 }))).toHaveAccessibleName('3 Okay')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await expect(page.getByRole('contentinfo')).toContainText('8 required answers left')
  await page.getByRole('button', { name: 'Clear: Overall quality, Response A, turn 1' }).click()
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 1 }))).toHaveCount(0)
  await expect(page.getByRole('contentinfo')).toContainText('9 required answers left')
})

test('the capability is asked for only where the item names one', async ({ page, queue, workbench }) => {
  await queue.open('Weekend market stall')
  await expect(workbench.rating('Response A', { turn: 1, question: 'Capability shown' })).toBeVisible()
  await page.getByRole('link', { name: 'Sample project' }).click()
  await queue.open('سقي حديقة الفناء')
  await expect(workbench.rating('Response A', { turn: 1 })).toBeVisible()
  await expect(workbench.rating('Response A', { turn: 1, question: 'Capability shown' })).toHaveCount(0)
})

test('prompts take the direction of their language, and responses find theirs block by block', async ({
  page,
  queue,
  workbench,
}) => {
  await queue.open('سقي حديقة الفناء')
  const prompt = page.locator('[lang="ar"][dir="rtl"]').first()
  await expect(prompt).toBeVisible()
  const paragraphs = workbench.response('Response C', { turn: 1 }).locator('p[dir="auto"]')
  await expect(paragraphs.first()).toBeVisible()
})

test('a link in a response goes nowhere until it is confirmed', async ({ page, queue }) => {
  await queue.open('Gaps in a sensor log')
  const link = page.getByRole('article').locator('button[title^="http"]').first()
  await link.click()
  await expect(page.getByRole('dialog')).toContainText('Open this address?')
  await page.getByRole('button', { name: 'Stay here' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a second person on the device starts with an empty sheet', async ({ page, queue, workbench }) => {
  await queue.open('Weekend market stall')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await page.getByRole('button', { name: /Working as Mina/ }).click()
  await page.getByLabel('Add another person').fill('Noor')
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('button', { name: /Working as Noor/ })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('9 required answers left')
})
