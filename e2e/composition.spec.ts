import type { Locator } from '@playwright/test'
import { multiIfCsvText } from '../src/formats/testing/multi-if-data'
import { expect, test } from './fixtures'
import { compositions, InputMethod } from './input-method'
import { testFile } from './pages/import-dialog'
import { Profile } from './pages/profile'
import { QueueSearch } from './pages/queue-search'
import { TranslatePage } from './pages/translate-page'

const composed = compositions.map(({ text }) => text).join(' ')

/** Composes a text of each language into a box, a blank between them: every character has to arrive. */
async function composeAll(box: Locator): Promise<void> {
  const page = box.page()
  const inputMethod = await InputMethod.on(page)
  await box.focus()
  for (const [i, composition] of compositions.entries()) {
    if (i > 0) await page.keyboard.insertText(' ')
    await inputMethod.compose(composition)
  }
  await expect(box).toHaveValue(composed)
  await expect(box).toBeFocused()
}

test('Chinese, Japanese, Korean and Vietnamese are composed in every box, without losing a character or firing a key', async ({
  page,
  queue,
  projects,
  workbench,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const name = page.getByLabel('Your name')
  await composeAll(name)
  await page.keyboard.press('Enter')
  await projects.openSample()
  const search = new QueueSearch(page)
  await composeAll(search.box)
  await expect(queue.shown).toHaveText(/^0 of/)
  await search.box.press('Escape')
  await queue.open('Weekend market stall')
  await workbench.response('Response A', { turn: 1 }).focus()
  await page.keyboard.press('Slash')
  await composeAll(workbench.findBox)
  await page.keyboard.press('Escape')

  const explanation = workbench.explanation('Response A', { turn: 1 })
  await composeAll(explanation)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(explanation).not.toBeFocused()
  await expect(explanation).toHaveValue(composed)
  await expect(workbench.saveState).toHaveText('Saved on this device')

  await workbench.button('Skip…').click()
  const reason = page.getByLabel('Why is it skipped?')
  await composeAll(reason)
  await page.keyboard.press('Enter')
  await expect(workbench.title).not.toHaveText('Weekend market stall')
  await page.keyboard.press('BracketLeft')
  await expect(workbench.title).toHaveText('Weekend market stall')
  await expect(page.getByRole('contentinfo')).toContainText('skipped')
  await expect(explanation).toHaveValue(composed)
})

test('a key that belongs to an input method rates nothing', async ({ page, projects, queue, workbench }) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  await workbench.response('Response A', { turn: 1 }).focus()
  await page.evaluate(() => {
    for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
      const about = { code: 'Digit5', key: 'Process', bubbles: true, cancelable: true, ...composing }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', about))
    }
  })
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('a translation and the words of its instructions are composed in the same way', async ({ page }) => {
  const { projects, importDialog, queue } = new Profile(page)
  await projects.start()
  const prompt = 'Plan a market stall. Use the word “awning”.'
  const turn = { prompt, ids: ['keywords:existence'], kwargs: [{ keywords: ['awning'] }] }
  const stall = { key: '7:1:en', language: 'English', turns: [turn] }
  await importDialog.choose(testFile('stall.csv', multiIfCsvText([stall])))
  await importDialog.chooseSet('Localize prompts')
  await importDialog.confirm()
  await queue.open('Plan a market stall')
  const translate = new TranslatePage(page)
  await expect(translate.languageBox).toBeFocused()
  await page.keyboard.type('korean')
  await page.keyboard.press('Enter')
  const at = { turn: 1, into: 'Korean' }
  await composeAll(translate.box(at))
  await composeAll(translate.kwarg('uses the word', at))
})
