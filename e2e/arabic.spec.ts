import type { Page } from '@playwright/test'

import { flatMessages } from '../src/i18n/message-tree'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { interfaceTexts } from './screen-text'
import { messagesOf, wordsIn } from './words'

const say = wordsIn('ar')
const inEnglish = new Set(
  [...flatMessages(messagesOf('en')).values()].filter((text) => /[A-Za-z]{3}/.test(text)),
)
/** What is called the same in every language. */
const names = /Turnwise|Mina|Multi-IF|CrossEval|IFEval|OpenAI|JSON Lines|JSON|CSV|English/g

/** Nothing that the interface says on this screen is English. */
async function expectArabic(page: Page, screen: string) {
  const texts = await interfaceTexts(page)
  expect(texts.length, screen).toBeGreaterThan(0)
  const found = texts.filter(
    (text) => inEnglish.has(text.trim()) || /[A-Za-z]{3}/.test(text.replace(names, '')),
  )
  expect(
    found.filter((text) => text !== 'Turnwise' && text !== 'English'),
    screen,
  ).toEqual([])
}

test('the whole job in Arabic, by keyboard alone, mirrored and without a word of English', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.addInitScript(() => localStorage.setItem('turnwise-interface-language', 'ar'))
  await page.goto('/')
  await page.getByRole('textbox', { name: say('common:person.name') }).waitFor()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expectArabic(page, 'who is working')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Mina')
  await page.keyboard.press('Enter')
  const sample = page.getByRole('button', { name: say('projects:openSample') })
  await sample.waitFor()
  await expectArabic(page, 'no projects')
  await sample.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('grid', { name: say('queue:name') }).waitFor()
  await expectArabic(page, 'queue')
  await expectAccessible(page, 'queue')

  await page.keyboard.press('Enter')
  const response = (letter: string, turn: string) =>
    page.getByRole('article', { name: `الردّ ${letter}، الدور ${turn}` })
  await expect(response('A', '١')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(response('B', '١')).toBeFocused()
  const [first, second] = [await response('A', '١').boundingBox(), await response('B', '١').boundingBox()]
  expect(second!.x).toBeLessThan(first!.x)
  await page.keyboard.press('ArrowRight')
  await expect(response('A', '١')).toBeFocused()
  await expectArabic(page, 'workbench')
  await expectAccessible(page, 'workbench')
  await page.keyboard.press('Shift+Slash')
  await page.getByRole('dialog', { name: say('common:keyboard.title') }).waitFor()
  await expectArabic(page, 'keyboard help')
  await page.keyboard.press('Escape')

  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const bar = page.getByRole('contentinfo')
  await expect(bar).toContainText('بقيت ٩ إجابات مطلوبة')
  await response('A', '١').focus()
  for (let i = 0; i < 9; i++) {
    await page.keyboard.press('4')
    await expect(page.locator('input:focus:checked')).toHaveAccessibleName('4 جيد')
    if (i < 8) await page.keyboard.press('Control+Enter')
    if (i < 8) await expect(page.locator('input:focus:not(:checked)')).toHaveCount(1)
  }
  await page.keyboard.press('e')
  await page.keyboard.type('ردّ واضح، وفيه 3 أمثلة.')
  await expect(bar).toContainText(say('workbench:left_zero'))
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  await page.keyboard.press('BracketLeft')
  await expect(bar).toContainText(say('workbench:status.submitted'))
  await expect(page.locator('textarea').filter({ hasText: 'ردّ واضح' })).toHaveCount(1)
  await expect(page.getByRole('status', { name: say('common:saveState.name') })).toHaveText(
    'حُفظ على هذا الجهاز',
  )
})

test('the language is switched where one is, back and forth, and is spoken at the next start', async ({
  page,
  projects,
}) => {
  await projects.start()
  await projects.sampleButton.waitFor()
  await page.goto('/settings')
  await page.getByLabel('Language of the interface').selectOption('ar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectArabic(page, 'settings')
  await expectAccessible(page, 'settings')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الإعدادات')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await page.getByLabel(say('settings:language.label')).selectOption('en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})
