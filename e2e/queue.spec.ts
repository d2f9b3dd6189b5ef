import { expect, test } from './fixtures'

test.beforeEach(async ({ projects }) => {
  await projects.start()
  await projects.openSample()
})

test('an order stands in the address: a reload keeps it, and back takes it away', async ({ page, queue }) => {
  const asTheyCame = await queue.titles.allInnerTexts()
  expect(asTheyCame).toHaveLength(20)
  await queue.sortBy('Difficulty')
  await expect(queue.column('Difficulty')).toHaveAttribute('aria-sort', 'ascending')
  await expect(queue.titles.first()).toHaveText('ट्रेन यात्रा का खाना')
  await queue.sortBy('Difficulty')
  await expect(queue.column('Difficulty')).toHaveAttribute('aria-sort', 'descending')
  await expect(queue.titles.first()).toHaveText('Gaps in a sensor log')
  const hardestFirst = await queue.titles.allInnerTexts()
  await page.reload()
  await expect(queue.column('Difficulty')).toHaveAttribute('aria-sort', 'descending')
  await expect(queue.titles).toHaveText(hardestFirst)
  await page.goBack()
  await expect(queue.column('Difficulty')).toHaveAttribute('aria-sort', 'ascending')
  await page.goBack()
  await expect(queue.column('Difficulty')).toHaveAttribute('aria-sort', 'none')
  await expect(queue.titles).toHaveText(asTheyCame)
})

test('a filter stands in the address, goes with an item and comes back from it', async ({
  page,
  queue,
  workbench,
}) => {
  await queue.filterBy('language', 'Spanish')
  await expect(queue.shown).toHaveText('2 of 20')
  await expect(queue.titles).toHaveText(['Un puesto en el mercado', 'Las cuentas de la sierra'])
  await queue.filterBy('capability', 'Spanish & Reasoning')
  await expect(queue.shown).toHaveText('1 of 20')
  await page.reload()
  await expect(queue.titles).toHaveText(['Las cuentas de la sierra'])
  await page.goBack()
  await expect(queue.shown).toHaveText('2 of 20')

  await queue.open('Un puesto en el mercado')
  await expect(page.getByText('item 1 of 2')).toBeVisible()
  await workbench.goToQueue()
  await expect(queue.shown).toHaveText('2 of 20')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(queue.shown).toHaveText('20 of 20')
})

test('my work is counted, and each count shows what it counts', async ({ page, queue, workbench }) => {
  expect(await queue.counts()).toEqual({
    'to do': 20,
    'in progress': 0,
    submitted: 0,
    skipped: 0,
    flagged: 0,
    'done today': 0,
  })
  await queue.open('Weekend market stall')
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(workbench.title).toHaveText('Un puesto en el mercado')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await workbench.button('Flag').click()
  await workbench.button('Next ›').click()
  await expect(workbench.title).toHaveText('Las cuentas de la sierra')
  await workbench.skip('Not my language')
  await expect(workbench.title).toHaveText('साप्ताहिक हाट में दुकान')
  await workbench.goToQueue()
  await expect
    .poll(() => queue.counts())
    .toEqual({
      'to do': 17,
      'in progress': 1,
      submitted: 1,
      skipped: 1,
      flagged: 1,
      'done today': 1,
    })

  const shown = {
    'in progress': ['Un puesto en el mercado'],
    submitted: ['Weekend market stall'],
    skipped: ['Las cuentas de la sierra'],
    flagged: ['Un puesto en el mercado'],
    'done today': ['Weekend market stall'],
  }
  for (const [name, titles] of Object.entries(shown)) {
    await queue.showCounted(name)
    await expect(queue.titles, name).toHaveText(titles)
  }
  await page.reload()
  await expect(queue.titles).toHaveText(shown['done today'])
  expect((await queue.counts())['to do']).toBe(17)
})

test('Continue goes to the next thing to do in the filter, until all of it is done', async ({
  page,
  queue,
  workbench,
}) => {
  await queue.filterBy('language', 'Spanish')
  await queue.continueButton.click()
  await expect(workbench.title).toHaveText('Un puesto en el mercado')
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(workbench.title).toHaveText('Las cuentas de la sierra')
  await workbench.goToQueue()
  await queue.continueButton.click()
  await expect(workbench.title).toHaveText('Las cuentas de la sierra')
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(page.getByRole('contentinfo')).toContainText('That was the last item to do in this view.')
  await workbench.goToQueue()
  await expect(page.getByText('Everything in this view is done')).toBeVisible()
  await expect(queue.continueButton).toBeDisabled()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await queue.continueButton.click()
  await expect(workbench.title).toHaveText('Settings for a feeder camera')
})

test('what was submitted yesterday is not done today', async ({ page, queue, workbench }) => {
  const now = Date.now()
  await page.clock.setFixedTime(now - 24 * 3_600_000)
  await queue.open('Weekend market stall')
  await workbench.rateEverything()
  await workbench.button('Submit').click()
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await page.clock.setFixedTime(now)
  await workbench.goToQueue()
  await expect(queue.row('Weekend market stall')).toContainText('submitted')
  expect(await queue.counts()).toMatchObject({ submitted: 1, 'done today': 0 })
})
