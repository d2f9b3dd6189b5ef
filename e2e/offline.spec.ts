import { expect, test } from './fixtures'

test('with the server gone the app starts, a deep link works, and work goes on', async ({
  page,
  server,
  projects,
  queue,
  workbench,
}) => {
  await projects.start()
  await projects.openSample()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await queue.open('Weekend market stall')
  const address = page.url()
  await server.kill()

  await page.reload()
  await workbench.rate('Response B', { turn: 2, as: 'Pretty good' })
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await page.goto('/settings')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.goto(address)
  await expect(workbench.chosen(workbench.rating('Response B', { turn: 2 }))).toHaveAccessibleName(
    '4 Pretty good',
  )
  await workbench.button('Next ›').click()
  await expect(workbench.response('Response A', { turn: 1 })).toBeVisible()
})

test('with the server gone a new project can be made, and the sample opened', async ({
  page,
  server,
  projects,
  queue,
}) => {
  await projects.start()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await server.kill()
  await page.reload()
  await projects.openSample()
  await expect(queue.row('Weekend market stall')).toBeVisible()
})
