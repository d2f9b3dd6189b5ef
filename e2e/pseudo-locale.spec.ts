import type { Page } from '@playwright/test'

import { flatMessages } from '../src/i18n/message-tree'
import { accented, mirrored } from '../src/i18n/pseudo-locale'
import { expect, test } from './fixtures'
import { interfaceTexts } from './screen-text'
import { messagesOf } from './words'

const pseudoLocales = {
  'en-XA': { messages: accented(messagesOf('en')), direction: 'ltr', what: 'accented' },
  'ar-XB': { messages: mirrored(messagesOf('en')), direction: 'rtl', what: 'mirrored' },
} as const

/** Texts that hold plain English letters: they did not come from the locale files. */
async function plainTexts(page: Page): Promise<string[]> {
  // Words that run from right to left, what a person typed, and the word by which the browser joins a list.
  const translated = /\u202e.*?\u202c|Mina|\band\b/gu
  return (await interfaceTexts(page)).filter((text) => /[A-Za-z]{3}/.test(text.replace(translated, '')))
}

for (const [locale, { messages, direction, what }] of Object.entries(pseudoLocales)) {
  test(`in the ${what} pseudo-locale nothing of the interface is plain English`, async ({ page }) => {
    const said = flatMessages(messages)
    await page.addInitScript((each) => localStorage.setItem('turnwise-interface-language', each), locale)
    await page.goto('/')
    await page.getByRole('textbox').waitFor()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction)
    expect(await plainTexts(page)).toEqual([])
    await page.getByRole('textbox').fill('Mina')
    await page.keyboard.press('Enter')
    const sample = page.getByRole('button', { name: said.get('projects:openSample')! })
    await sample.waitFor()
    // Names of languages come from the browser, names of people and projects and their questions from the data.
    expect(await plainTexts(page)).toEqual([])
    await sample.click()
    await page.getByRole('row').nth(3).waitFor()
    const known = /^(English|Spanish|Hindi|Arabic|Chinese|French|Italian|Portuguese|Russian)\b/
    expect((await plainTexts(page)).filter((text) => !known.test(text))).toEqual([])
    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.getByRole('article').first().waitFor()
    // The questions' wording and the points' names are data of the project.
    const wording = await page.evaluate(() =>
      [...document.querySelectorAll('[data-place], [data-comparison]')].flatMap((each) => [
        each.textContent ?? '',
        ...[...each.querySelectorAll('[aria-label]')].map((named) => named.getAttribute('aria-label') ?? ''),
      ]),
    )
    const rest = (await plainTexts(page)).filter(
      (text) => !known.test(text) && !wording.some((each) => each.includes(text)),
    )
    expect(rest).toEqual([])
    const saveState = page.getByRole('status').filter({ hasText: said.get('common:saveState.saved')! })
    await expect(saveState).toHaveCount(1)
  })
}
