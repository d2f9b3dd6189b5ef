import { readFile } from 'node:fs/promises'
import { changeLine, headerLine } from '../src/domain/bundle/write-bundle'
import { makeChange } from '../src/domain/change'
import { type ItemValue, itemTitle } from '../src/domain/item'
import { keys } from '../src/domain/key'
import { DeviceClock } from '../src/storage/device-clock'
import { bundleChanges } from './bundle-text'
import { expect, test } from './fixtures'
import { ImportDialog, testFile } from './pages/import-dialog'
import { QueuePage } from './pages/queue-page'
import { QueueSearch } from './pages/queue-search'

test.beforeEach(async ({ projects }) => {
  await projects.start()
  await projects.openSample()
})

test('parts of words are found in every script, and it is shown where', async ({ page, queue }) => {
  const search = new QueueSearch(page)
  await queue.table.waitFor()
  await page.keyboard.press('Slash')
  await expect(search.box).toBeFocused()

  await search.lookFor('ollars')
  await expect(queue.titles).toHaveText(['Weekend market stall'])
  await expect(queue.row('Weekend market stall')).toContainText(/Turn \d, (prompt|response)/)
  await expect(search.hits.first()).toHaveText('ollars')

  await search.lookFor('集市')
  await expect(queue.titles).toHaveText(['周末集市摆摊'])
  await search.lookFor('حَدِيقَة الفِناء')
  await expect(queue.titles).toHaveText(['سقي حديقة الفناء'])
  await search.lookFor('"puesto en el mercado" sabado')
  await expect(queue.titles).toHaveText(['Un puesto en el mercado'])
  await search.lookFor('елк')
  await expect(queue.titles).toHaveText(['Счётчик слов'])
  await search.lookFor('zeppelin')
  await expect(page.getByRole('heading', { name: 'No item has these words' })).toBeVisible()
  await search.box.press('Escape')
  await expect(queue.shown).toHaveText('20 of 20')
})

test('a search joins the filters, stands in the address and goes with the work', async ({
  page,
  queue,
  workbench,
}) => {
  const search = new QueueSearch(page)
  await search.lookFor('jam')
  await expect(queue.shown).toHaveText('2 of 20')
  await queue.filterBy('language', 'Arabic')
  await expect(queue.titles).toHaveText(['طاولة في سوق نهاية الأسبوع'])
  await page.reload()
  await expect(search.box).toHaveValue('jam')
  await expect(queue.titles).toHaveText(['طاولة في سوق نهاية الأسبوع'])
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(queue.shown).toHaveText('2 of 20')

  await search.box.press('Enter')
  await page.keyboard.press('Enter')
  await expect(workbench.title).toHaveText('Weekend market stall')
  await expect(page.getByText('item 1 of 2')).toBeVisible()
  await workbench.skip('Not mine')
  await expect(workbench.title).toHaveText('طاولة في سوق نهاية الأسبوع')
  await expect(page.getByText('item 2 of 2')).toBeVisible()
  await workbench.goToQueue()
  await expect(search.box).toHaveValue('jam')
  await expect(queue.shown).toHaveText('2 of 20')
})

test('what another tab brings in or changes is found', async ({ page, queue, openTab }) => {
  const search = new QueueSearch(page)
  await search.lookFor('heron')
  await expect(page.getByRole('heading', { name: 'No item has these words' })).toBeVisible()

  const other = await openTab()
  await other.goto('/')
  const dialog = new ImportDialog(other)
  await dialog.choose(testFile('herons.turnwise.jsonl', await heronBundle('Weekend market stall')))
  await dialog.confirm()
  await expect(queue.titles).toHaveText(['Weekend market stall', 'Herons'])
  await expect(queue.shown).toHaveText('2 of 21')
})

test('a view is kept under a name: over a reload, renamed, and deleted', async ({ page, queue }) => {
  const search = new QueueSearch(page)
  await queue.filterBy('language', 'Arabic')
  await search.lookFor('سوق')
  await expect(queue.shown).toHaveText('1 of 20')
  await search.saveView('Markets')
  const saved = search.savedViews.getByRole('link')
  await expect(saved).toHaveText(['Markets'])
  await expect(saved).toHaveAttribute('aria-current', 'page')

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await search.lookFor('')
  await expect(queue.shown).toHaveText('20 of 20')
  await expect(saved).not.toHaveAttribute('aria-current', 'page')
  await page.reload()
  await saved.click()
  await expect(search.box).toHaveValue('سوق')
  await expect(new QueuePage(page).titles).toHaveText(['طاولة في سوق نهاية الأسبوع'])

  await page.getByRole('button', { name: /^Change the view .Markets/ }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Souks')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(saved).toHaveText(['Souks'])
  await page.getByRole('button', { name: /^Change the view .Souks/ }).click()
  await page.getByRole('button', { name: 'Delete this view' }).click()
  await expect(search.savedViews).toHaveCount(0)
})

/** A newer version of an item of the sample and an item of its own, both about herons. */
async function heronBundle(title: string): Promise<string> {
  const sample = bundleChanges(await readFile('public/sample.turnwise.jsonl', 'utf8'))
  const before = sample.find(({ kind, value }) => kind === 'item' && itemTitle(value as ItemValue) === title)!
  const author = new DeviceClock('desk').author('mina')
  const { project, key } = before
  const value = before.value as ItemValue
  const system = 'Mention a heron.'
  const changes = [
    makeChange(author, { project, kind: 'item', key, replaces: [before.id] }, { ...value, system }),
    makeChange(
      author,
      { project, kind: 'item', key: keys.item('herons') },
      { ...value, system, candidates: [], meta: { title: 'Herons' } },
    ),
  ]
  return `${[headerLine('project', project), ...changes.map(changeLine)].join('\n')}\n`
}
