import { expectAccessible } from './accessible'
import { test } from './fixtures'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({
    page,
    projects,
    queue,
    workbench,
    importDialog,
  }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/')
    await expectAccessible(page, 'who is working')
    await projects.start()
    await projects.sampleButton.waitFor()
    await expectAccessible(page, 'no projects')
    await projects.openSample()
    await queue.row('Weekend market stall').waitFor()
    await expectAccessible(page, 'queue')
    await queue.chooseFromMenu('Change the questions…')
    await page.getByRole('checkbox', { name: 'Audit prompts' }).check()
    await expectAccessible(page, 'change the questions')
    await page.keyboard.press('Escape')
    await queue.chooseFromMenu('Remove from this device…')
    await page.getByLabel('Type it here').waitFor()
    await expectAccessible(page, 'remove a project')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Export' }).click()
    await expectAccessible(page, 'export')
    await page.keyboard.press('Escape')
    await queue.open('Weekend market stall')
    await workbench.response('Response A', { turn: 3 }).waitFor()
    await expectAccessible(page, 'workbench')
    await workbench.rate('Response A', { turn: 1, as: 'Okay' })
    await workbench.button('Submit').click()
    await page.getByRole('alert').waitFor()
    await expectAccessible(page, 'workbench with missing answers')
    await page.keyboard.press('Shift+Slash')
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, 'keyboard help')
    await page.keyboard.press('Escape')
    await workbench.button(/Guideline/).click()
    await expectAccessible(page, 'guideline')
    await workbench.button('Skip…').click()
    await expectAccessible(page, 'skip')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Sample project' }).click()
    await queue.open('سقي حديقة الفناء')
    await workbench.response('Response A', { turn: 3 }).waitFor()
    await expectAccessible(page, 'workbench in Arabic')
    await page.goto('/settings')
    await page.getByRole('row').filter({ hasText: 'Sample project' }).waitFor()
    await expectAccessible(page, 'settings')
    await page.goto('/nothing/here')
    await expectAccessible(page, 'nothing here')
    await page.goto('/')
    await importDialog
      .choose({ name: 'broken.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') })
      .catch(() => null)
    await expectAccessible(page, 'import')
  })
}
