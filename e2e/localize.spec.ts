import type { Page } from '@playwright/test'
import { foldProject } from '../src/domain/project-state'
import { type MadeConversation, multiIfCsvText } from '../src/formats/testing/multi-if-data'
import { bundleChanges } from './bundle-text'
import { expect, test } from './fixtures'
import { testFile } from './pages/import-dialog'
import { Profile } from './pages/profile'
import { TranslatePage } from './pages/translate-page'

const words = { id: 'keywords:existence', kwargs: { keywords: ['awning'] } }
const end = { id: 'startend:end_checker', kwargs: { end_phrase: 'See you at dawn.' } }
const bullets = { id: 'detectable_format:number_bullet_lists', kwargs: { num_bullets: 6 } }

const market: MadeConversation = {
  key: '7:1:en',
  language: 'English',
  turns: [
    turn('Plan a market stall. Use the word “awning”.', words),
    turn('Make a list of 6 points and end with “See you at dawn.”', words, end, bullets),
    turn('Shorter.', words, end, bullets),
  ],
}
const birds: MadeConversation = { key: '8:1:en', language: 'English', turns: [turn('Name a quiet bird.')] }

function turn(prompt: string, ...instructions: { id: string; kwargs: Record<string, unknown> }[]) {
  return { prompt, ids: instructions.map(({ id }) => id), kwargs: instructions.map(({ kwargs }) => kwargs) }
}

const arabic = { plan: 'خطِّط لكشك. استخدم كلمة «مظلّة».', list: 'اكتب ٦ نقاط واختم بعبارة «نلتقي عند الفجر.»' }

async function createProject(page: Page): Promise<Profile> {
  const profile = new Profile(page)
  await profile.projects.start()
  await profile.importDialog.choose(testFile('market.csv', multiIfCsvText([market, birds])))
  await profile.importDialog.chooseSet('Localize prompts')
  await profile.importDialog.confirm()
  return profile
}

/** The whole of the market in Arabic, with nothing but the keyboard. */
async function translateMarket(page: Page): Promise<void> {
  const { keyboard } = page
  const translate = new TranslatePage(page)
  const go = () => keyboard.press('ControlOrMeta+Enter')
  await expect(translate.languageBox).toBeFocused()
  await keyboard.type('arab')
  await keyboard.press('Enter')
  await expect(translate.box({ turn: 1, into: 'Arabic' })).toBeFocused()
  await keyboard.type(arabic.plan)
  await go()
  await expect(translate.kwarg('uses the word', { turn: 1, into: 'Arabic' })).toBeFocused()
  await keyboard.type('مظلة')
  await go()
  await expect(translate.box({ turn: 2, into: 'Arabic' })).toBeFocused()
  await keyboard.type(arabic.list)
  await go()
  await expect(translate.kwarg('ends with', { turn: 2, into: 'Arabic' })).toBeFocused()
  await keyboard.type('نلتقي عند الفجر.')
  await go()
  await expect(translate.box({ turn: 3, into: 'Arabic' })).toBeFocused()
  await keyboard.press('ControlOrMeta+Shift+S')
  await expect(translate.box({ turn: 3, into: 'Arabic' })).toHaveValue('Shorter.')
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type('أقصر.')
  await expect(page.getByText('in the text')).toHaveCount(2)
  await go()
}

test('three turns are localized by keyboard alone, and come out as Multi-IF and in again', async ({
  page,
}) => {
  const { queue, workbench, exportDialog, projects, importDialog } = await createProject(page)
  await queue.open('Plan a market stall')
  await translateMarket(page)
  // Accepted: the next item is open, in the language that was chosen once.
  await expect(workbench.title).toHaveText('Name a quiet bird.')
  await expect(new TranslatePage(page).box({ turn: 1, into: 'Arabic' })).toBeFocused()

  await workbench.goToQueue()
  expect(await queue.counts()).toMatchObject({ 'to do': 1, submitted: 1 })
  await expect(queue.row(arabic.plan)).toContainText('translated from English')
  await queue.open(arabic.plan)
  const prompt = page.getByRole('main').getByText(arabic.plan)
  await expect(prompt).toHaveAttribute('dir', 'rtl')
  await expect(prompt).toHaveAttribute('lang', 'ar')
  await expect(page.getByText('ends with “\u2068نلتقي عند الفجر.\u2069”').first()).toBeVisible()

  await workbench.goToQueue()
  const { text, report } = await exportDialog.takeWithReport('Multi-IF CSV')
  expect(report).toContain('3 of 3 conversations written.')
  expect(report).toContain('1 conversation is in a language that the published metrics code does not know')
  expect(text).toContain(',7:1:ar,0,Arabic\n')

  await projects.open()
  await importDialog.choose(testFile('again.csv', text))
  await expect(importDialog.fact('Languages')).toHaveText(['English2', 'Arabic1'])
  await importDialog.confirm()
  await queue.open(arabic.plan)
  await expect(page.getByText('uses “\u2068مظلة\u2069”').first()).toBeVisible()
})

test('what is missing is named and shown, and taking a submission back takes its translation along', async ({
  page,
}) => {
  const { queue, workbench } = await createProject(page)
  const translate = new TranslatePage(page)
  await queue.open('Name a quiet bird.')
  await workbench.button('Submit').click()
  await expect(page.getByRole('alert')).toContainText('Choose the language to translate into')
  await expect(translate.languageBox).toBeFocused()
  await page.keyboard.type('pt-BR')
  await page.keyboard.press('Enter')
  await workbench.button('Submit').click()
  await expect(page.getByRole('alert')).toContainText('Translation, turn 1, Brazilian Portuguese')
  await page.keyboard.type('Diga um pássaro calmo.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(workbench.title).toContainText('Plan a market stall')
  await workbench.goToQueue()
  await expect(queue.row('Diga um pássaro calmo.')).toBeVisible()

  await queue.open('Plan a market stall')
  await workbench.button(/^Undo/).click()
  await expect(page.getByText(/Undone in .*Name a quiet bird.*: Submit/)).toBeVisible()
  await workbench.goToQueue()
  await expect(queue.row('Diga um pássaro calmo.')).toHaveCount(0)
  await expect(queue.row('Name a quiet bird.')).toContainText('in progress')
})

test('half a translation with its words survives a closed tab, beside a second language', async ({
  page,
  openTab,
}) => {
  const { queue, workbench } = await createProject(page)
  await queue.open('Plan a market stall')
  await translateMarket(page)
  await workbench.goToQueue()
  await queue.open('Plan a market stall')
  const translate = new TranslatePage(page)
  await expect(translate.box({ turn: 1, into: 'Arabic' })).toHaveValue(arabic.plan)
  await translate.chooseLanguage('fran')
  const at = { turn: 1, into: 'French' }
  await translate.box(at).fill('Planifie un stand. Utilise le mot')
  await translate.kwarg('uses the word', at).fill('auvent')
  await expect(workbench.saveState).toHaveText('Saved on this device')
  // The tab goes without a word: the box was never left.
  const address = page.url()
  await page.close()

  const second = new Profile(await openTab())
  await second.page.goto(address)
  const french = new TranslatePage(second.page)
  await expect(french.box(at)).toHaveValue('Planifie un stand. Utilise le mot')
  await expect(french.kwarg('uses the word', at)).toHaveValue('auvent')
  await second.page.getByRole('button', { name: 'Put auvent into the text' }).click()
  await expect(french.box(at)).toHaveValue('Planifie un stand. Utilise le motauvent')
  await french.box({ turn: 2, into: 'French' }).fill('Six points.')
  await french.kwarg('ends with', { turn: 2, into: 'French' }).fill('À l’aube.')
  await french.box({ turn: 3, into: 'French' }).fill('Plus court.')
  await second.page.keyboard.press('ControlOrMeta+Enter')
  await second.workbench.goToQueue()
  await expect(second.queue.row('Planifie un stand.')).toContainText('translated from English')

  const bundle = await second.exportDialog.take('The whole project')
  const { items } = foldProject(bundleChanges(bundle))
  const siblings = [...items.values()].filter(({ source }) => source.translatedFrom)
  expect(siblings.map(({ language, turns }) => [language, turns[2]!.instructions[1]!.kwargs])).toEqual([
    ['ar', { end_phrase: 'نلتقي عند الفجر.' }],
    ['fr', { end_phrase: 'À l’aube.' }],
  ])
})
