import Papa from 'papaparse'
import { expect, test } from './fixtures'
import { testFile } from './pages/import-dialog'

/** What a script that ran would leave. */
const taken = `window.name = 'taken over'`

const html = [
  `<script>${taken}</script>`,
  `<img src="/nothing.png" onerror="${taken}">`,
  `<iframe src="https://example.com/frame"></iframe>`,
  `<style>body { display: none }</style>`,
  `<svg onload="${taken}"><a href="javascript:${taken}">svg</a></svg>`,
  `<form action="https://example.com/form"><button formaction="javascript:${taken}">send</button></form>`,
  `<meta http-equiv="refresh" content="0;url=https://example.com/">`,
  `<base href="https://example.com/"><link rel="stylesheet" href="https://example.com/style.css">`,
]

const links = [
  `Before <b onclick="${taken}">bold in a line</b> after.`,
  `[press me](javascript:${taken.replaceAll(' ', '%20')})`,
  `[page of data](data:text/html,<script>${taken.replaceAll(' ', '%20')}</script>)`,
  `[mixed case](JaVaScRiPt:alert(1)) and [file](file:///etc/passwd)`,
  `[a site](https://example.com/site)`,
]

const images = [
  `![pixel](https://example.com/pixel.png?who=mina)`,
  `![inline](data:image/png;base64,iVBORw0KGgo=)`,
  `![script](javascript:${taken.replaceAll(' ', '%20')})`,
  `![by reference][later]`,
  `[later]: https://example.com/later.png "later"`,
]

const conversation = {
  prompt_id: 'unsafe',
  capability: 'Coding',
  difficulty: 'easy',
  l1_category: '',
  l2_category: '',
  prompt: html.join('\n\n'),
  response_1: html.join('\n\n'),
  response_2: links.join('\n\n'),
  response_3: images.join('\n\n'),
}

/** Elements that fetch, run, frame, send or restyle. */
const live =
  'script, img, iframe, style, svg, form, meta, base, link, object, embed, video, audio, [onclick], [onerror]'

// The fixtures fail on every request that leaves the origin, on every policy violation and every console error.
test('what a file says is shown as text: it runs nothing, loads nothing and leads nowhere', async ({
  page,
  projects,
  queue,
  workbench,
  importDialog,
}) => {
  await projects.start()
  await importDialog.choose(testFile('unsafe.csv', Papa.unparse([conversation])))
  const shownFirst = importDialog.dialog.getByRole('article')
  await expect(shownFirst).toContainText('<iframe src="https://example.com/frame">')
  expect(await shownFirst.evaluate(countOf, live)).toBe(0)
  await importDialog.confirm()
  await queue.continueButton.click()

  const responses = page.getByRole('article')
  await expect(responses).toHaveCount(3)
  const ofHtml = responses.filter({ hasText: '<style>body { display: none }</style>' })
  for (const text of html) await expect(ofHtml).toContainText(text)
  const ofLinks = responses.filter({ hasText: 'press me' })
  await expect(ofLinks).toContainText('<b onclick=')
  const ofImages = responses.filter({ hasText: 'by reference' })
  await expect(ofImages).toContainText('Image, not loaded: pixel https://example.com/pixel.png?who=mina')
  await expect(ofImages).toContainText('Image, not loaded: by reference https://example.com/later.png')
  await expect(page.getByRole('main')).toContainText('<meta http-equiv="refresh"')

  for (const name of ['press me', 'page of data', 'mixed case', 'file']) {
    await ofLinks.getByText(name, { exact: true }).click()
    await expect(page.getByRole('link', { name: 'Open in a new tab' })).toHaveCount(0)
    await page.keyboard.press('Escape')
  }
  await ofLinks.getByText('a site', { exact: true }).click()
  const open = page.getByRole('link', { name: 'Open in a new tab' })
  await expect(open).toHaveAttribute('href', 'https://example.com/site')
  await expect(open).toHaveAttribute('rel', /noopener noreferrer/)
  await page.getByRole('button', { name: 'Stay here' }).click()

  await expect(responses.getByRole('link')).toHaveCount(0)
  await expect(responses.getByRole('img')).toHaveCount(0)
  expect(await page.getByRole('main').evaluate(countOf, live)).toBe(0)
  await workbench.showText('Raw')
  await expect(ofLinks).toContainText('[press me](javascript:window.name')
  expect(await page.getByRole('main').evaluate(countOf, live)).toBe(0)
  expect(page.frames()).toHaveLength(1)
  expect(await page.evaluate(() => window.name)).toBe('')
})

function countOf(element: Element, what: string): number {
  return element.querySelectorAll(what).length
}
