import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** Texts and names of controls that hold plain English letters: they did not come from the locale files. */
async function plainTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isData = (element: Element | null) =>
      Boolean(element?.closest('bdi, [lang]:not(html), kbd, code, [data-data]'))
    // What a person typed, what an instruction quotes, and the word by which the browser joins a list.
    const isPlain = (text: string) => /[A-Za-z]{3}/.test(text.replace(/Mina|“\u2068.*?\u2069”| and /gu, ''))
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      if (isPlain(text) && !isData(node.parentElement)) found.push(text)
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'placeholder']) {
        const text = element.getAttribute(name) ?? ''
        if (isPlain(text) && !isData(element)) found.push(`${name}: ${text}`)
      }
    }
    return found
  })
}

test('in the accented pseudo-locale nothing of the interface is plain English', async ({
  page,
  workbench,
}) => {
  await page.addInitScript(() => localStorage.setItem('turnwise-interface-language', 'en-XA'))
  await page.goto('/')
  expect(await plainTexts(page)).toEqual([])
  await page.getByRole('textbox').fill('Mina')
  await page.keyboard.press('Enter')
  const sample = page.getByRole('button', { name: /šáɱþļé/ })
  await sample.waitFor()
  // Names of languages come from the browser, names of people and projects and their questions from the data.
  expect(await plainTexts(page)).toEqual([])
  await sample.click()
  await page.getByRole('row').nth(3).waitFor()
  const known = /^(English|Spanish|Hindi|Arabic|Chinese|Reasoning|Coding|Asha|Teo|Sample|aria-label: )/
  expect((await plainTexts(page)).filter((text) => !known.test(text))).toEqual([])
  await page.getByRole('row').nth(1).getByRole('link').click()
  await page.getByRole('article').first().waitFor()
  // The questions' wording and the points' names are data of the project.
  const wording = await page.evaluate(() =>
    [...document.querySelectorAll('[data-place], [data-comparison]')].map((each) => each.textContent ?? ''),
  )
  const rest = (await plainTexts(page)).filter(
    (text) => !known.test(text) && !wording.some((each) => each.includes(text)),
  )
  expect(rest).toEqual([])
  await expect(workbench.page.getByRole('status')).toHaveText('Šáṽéð óñ ţĥíš ðéṽíçé')
})
