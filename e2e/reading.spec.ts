import { expect, test } from './fixtures'
import { crossEvalRow, csvOf } from './made-records'
import { testFile } from './pages/import-dialog'

const paragraph = `${'Some words about the weekend market and what is sold there. '.repeat(5).trim()}\n\n`

test('a text is read as it is meant, as it was written, and with what cannot be seen', async ({
  page,
  projects,
  queue,
  importDialog,
}) => {
  const answer = 'Two  **words**,\u00a0a\u200dz and \u202eabc\u202c.\n\nمرحبا\u200f!'
  await projects.start()
  const row = crossEvalRow('a', { response_1: answer, response_2: 'A stone.', response_3: 'A heron.' })
  await importDialog.choose(testFile('made.csv', csvOf([row])))
  await importDialog.confirm()
  await queue.continueButton.click()
  const response = page.getByRole('article').filter({ hasText: 'مرحبا' })

  await expect(response.getByRole('strong')).toHaveText('words')
  await page.keyboard.press('KeyR')
  await expect(response).toContainText('Two  **words**,')
  await page.keyboard.press('KeyR')
  await expect(response.getByTitle('No-break space (U+00A0)')).toHaveCount(1)
  await expect(response.getByTitle('Right-to-left override (U+202E)')).toBeVisible()
  await expect(response.getByTitle('Zero-width joiner (U+200D)')).toBeVisible()
  // The symbols are no part of the text: it is the same, and copied as it was written.
  const copied = await response.evaluate((element) => {
    const text = element.querySelector('[lang]')!
    getSelection()!.selectAllChildren(text)
    const data = new DataTransfer()
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
    text.firstElementChild!.dispatchEvent(event)
    return { text: text.textContent, copied: data.getData('text/plain') }
  })
  expect(copied).toEqual({ text: answer, copied: answer })
  await page.keyboard.press('KeyR')
  await expect(response.getByRole('strong')).toHaveText('words')
})

test('code is coloured and formulas are set, each fetched only for a text that has them', async ({
  page,
  projects,
  queue,
  importDialog,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  const wasFetched = (name: string) => fetched.some((url) => url.includes(name))
  const plain = crossEvalRow('a', { prompt: 'First', response_1: 'It costs $5, not $10.' })
  const rich = crossEvalRow('b', {
    prompt: 'Second',
    response_1: 'So $a^2 + b^2$ is, for $5 more,\n\n$$\n\\frac{1}{2} \\pmb{x}\n$$',
    response_2: '```python\ndef add(a):\n    return "sum"\n```',
  })
  await projects.start()
  await importDialog.choose(testFile('made.csv', csvOf([plain, rich])))
  await importDialog.confirm()
  await queue.open('First')
  await expect(page.getByText('It costs $5, not $10.')).toBeVisible()
  expect(wasFetched('render-formula')).toBe(false)

  // The service worker fetches everything for later; only what the page asks for itself counts.
  fetched.length = 0
  await page.keyboard.press('BracketRight')
  const formulas = page.getByRole('math')
  await expect(formulas).toHaveCount(2)
  await expect(page.getByRole('article').filter({ has: formulas.first() })).toContainText('for $5 more')
  await expect(page.locator('.katex-display .katex-html')).toBeVisible()
  expect(wasFetched('render-formula')).toBe(true)
  const keyword = page.getByRole('code').getByText('def', { exact: true })
  await expect(keyword).toBeVisible()
  const [ofKeyword, ofCode] = await keyword.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(element.parentElement!).color,
  ])
  expect(ofKeyword).not.toBe(ofCode)
})

test('a very long response shows its first lines; a key shows the rest, and who read to the end can see it', async ({
  page,
  projects,
  queue,
  importDialog,
}) => {
  const row = crossEvalRow('a', {
    response_1: `${paragraph.repeat(60)}The very last words.`,
    response_2: `${paragraph.repeat(50)}The other last words.`,
    response_3: 'Short.',
  })
  await projects.start()
  await importDialog.choose(testFile('made.csv', csvOf([row])))
  await importDialog.confirm()
  await queue.continueButton.click()
  const long = page.getByRole('article').filter({ hasText: /3,?\d{3} words/ })
  const short = page.getByRole('article').filter({ hasText: 'Short.' })
  await expect(short).toContainText('Read to the end')
  await expect(long.getByRole('button', { name: /^Show the rest \(2,\d{3} words\)/ })).toBeVisible()

  await long.focus()
  await page.keyboard.press('KeyM')
  await expect(long).toContainText('The very last words.')
  await expect(long).not.toContainText('Read to the end')
  await expect(page.getByText('The other last words.')).toHaveCount(0)
  await long.getByText('The very last words.').scrollIntoViewIfNeeded()
  await expect(long).toContainText('Read to the end')

  await page.keyboard.press('Shift+KeyM')
  await expect(page.getByText('The other last words.')).toHaveCount(1)
  await page.keyboard.press('Shift+KeyM')
  await expect(page.getByText(/last words/)).toHaveCount(0)
})

test('a response of 4 MB opens, and the tab answers', async ({
  page,
  projects,
  queue,
  workbench,
  importDialog,
}) => {
  test.setTimeout(120_000)
  const response = `${paragraph.repeat(13_000)}The very last words.`
  expect(response.length).toBeGreaterThan(3_900_000)
  await projects.start()
  const row = crossEvalRow('a', { response_1: response, response_2: '', response_3: '' })
  await importDialog.choose(testFile('made.csv', csvOf([row])))
  await importDialog.confirm()
  await queue.continueButton.click()
  // Found by its button: to search 4 MB for words over and over is what keeps a tab from answering.
  const fold = page.getByRole('button', { name: /^Show (the rest|only)/ })
  const article = page.getByRole('article').filter({ has: fold })
  await article.focus()
  await page.keyboard.press('KeyM')
  await expect(article.getByRole('button', { name: 'Render it' })).toBeVisible()
  const isWhole = await article.evaluate((element) => element.textContent.includes('The very last words.'))
  expect(isWhole).toBe(true)
  await page.keyboard.press('Digit4')
  await expect(article.getByRole('radio', { checked: true })).toHaveAccessibleName('4 Pretty good', {
    timeout: 60_000,
  })
  await expect(workbench.saveState).toHaveText('Saved on this device')
})
