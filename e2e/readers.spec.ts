import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from './fixtures'
import { crossEvalLine } from './made-records'
import { testFile } from './pages/import-dialog'

/** Four pixels: a picture of our own. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR42mP4z8DwHwwZ/jMw/AcAN/AF/QQ5WvMAAAAASUVORK5CYII=',
  'base64',
)

const weather = (city: string) => ({
  id: `of ${city}`,
  type: 'function',
  function: { name: 'weather', arguments: JSON.stringify({ city }) },
})

const chat = {
  messages: [
    { role: 'system', content: 'You help travellers.' },
    { role: 'assistant', content: 'Where are you going?' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'To this harbour. Is it warm there?' },
        { type: 'image_url', image_url: { url: `data:image/png;base64,${picture.toString('base64')}` } },
      ],
    },
    { role: 'assistant', content: null, tool_calls: [weather('Oslo')] },
    { role: 'tool', tool_call_id: 'of Oslo', content: '{"celsius": 21}' },
    { role: 'assistant', content: 'Yes: **21 °C**.' },
  ],
  tools: [{ type: 'function', function: { name: 'weather' } }],
}

test('a chat with tools and a picture is opened, shown, and taken out with its picture', async ({
  page,
  projects,
  queue,
  workbench,
  importDialog,
  exportDialog,
  openProfile,
}) => {
  test.slow()
  await projects.start()
  await importDialog.choose(testFile('llama.jsonl', `${JSON.stringify(chat)}\n`))
  await expect(importDialog.found).toContainText('OpenAI chat, JSON Lines')
  await expect(importDialog.fact('Attached files')).toHaveText(['1 image'])
  await importDialog.confirm()
  await queue.continueButton.click()

  await expect(page.getByRole('region', { name: 'Before the first turn' })).toContainText(
    'You help travellers.',
  )
  await expect(page.getByRole('list', { name: 'Given before the prompt' })).toContainText(
    'AssistantWhere are you going?',
  )
  const response = workbench.response('Response A', { turn: 1 })
  await expect(response).toContainText('Yes: 21 °C.')
  const steps = response.getByRole('list', { name: 'Steps on the way to the response' })
  await steps.getByText('Calls weather').click()
  await expect(steps.getByText('{ "city": "Oslo" }')).toBeVisible()
  await expect(steps.getByText('Result of weather')).toBeVisible()

  await page.getByRole('button', { name: /^Show image-.*\.png large$/ }).click()
  const large = page.getByRole('dialog').getByRole('img')
  await expect(large).toBeVisible()
  expect(await large.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2)
  await page.keyboard.press('Escape')

  await workbench.goToQueue()
  const bundle = await exportDialog.take('The whole project')
  const other = await openProfile()
  await other.projects.start('Ben')
  await other.importDialog.choose(testFile('chat.turnwise.jsonl', bundle))
  await other.importDialog.confirm()
  await other.queue.continueButton.click()
  await expect(other.page.getByRole('img', { name: /^image-/ })).toBeVisible()
})

test('a picture that is named but not here says so, and is taken when it is chosen or dropped', async ({
  page,
  projects,
  queue,
  importDialog,
}) => {
  const lines = ['birds.png', 'images/nests.png'].map((attached_file, i) => {
    return crossEvalLine(`q${i}`, { attached_file, prompt: `How many are in picture ${i}?` })
  })
  await projects.start()
  await importDialog.choose(testFile('cross.jsonl', lines.join('\n')))
  await expect(importDialog.fact('Attached files')).toHaveText(['2 files are named but not here'])
  await expect(importDialog.problems('cross.jsonl').first()).toContainText(
    'The file “birds.png” is named here',
  )
  await importDialog.confirm()
  await queue.open('picture 0')
  await expect(page.getByText(/birds\.png. belongs here and is not on this device/)).toBeVisible()

  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose the file birds.png' }).click()
  await (await choosing).setFiles({ name: 'dog.png', mimeType: 'image/png', buffer: picture })
  await expect(page.getByText(/misses a file called .dog\.png/)).toBeVisible()

  // Both at once: what belongs to the other conversation goes there.
  const again = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose the file birds.png' }).click()
  await (await again).setFiles(
    ['birds.png', 'nests.png'].map((name) => ({ name, mimeType: 'image/png', buffer: picture })),
  )
  await expect(page.getByRole('img', { name: 'birds.png' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Attached files' })).toBeFocused()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('img', { name: 'images/nests.png' })).toBeVisible()
})

const data = fileURLToPath(new URL('../../shared/data/m-ifeval/', import.meta.url))
const models = ['gpt-4o-2024-08-06', 'hugging-quants__Meta-Llama-3.1-8B-Instruct-AWQ-INT4']

test("IFEval's 541 prompts with the evaluations of two models are 541 items with two candidates", async ({
  projects,
  queue,
  importDialog,
}) => {
  // 2026-11: the data set is not copied into this repository.
  test.skip(!existsSync(data), '../shared/data is not here')
  test.slow()
  await projects.start()
  await importDialog.choose(
    `${data}en_input_data.jsonl`,
    ...models.flatMap((model) =>
      ['strict', 'loose'].map((how) => `${data}evaluations/en/${model}/eval_results_${how}.jsonl`),
    ),
  )
  await expect(importDialog.fact('Responses')).toHaveText(['2 candidates'])
  await importDialog.confirm()
  await expect(queue.shown).toHaveText('541 of 541')
})
