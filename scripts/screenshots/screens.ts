import type { Page } from '@playwright/test'
import { csvOf, multiIfRow } from '../../e2e/made-records'
import type { Words } from '../../e2e/words'

/** Where a screen is shown: the page, and the interface's words in its language. */
export interface Stage {
  page: Page
  say: Words
}

/** One screen in one state. Screens are shown in this order, in one browser profile, each from wherever the one before ended. */
export interface Screen {
  name: string
  show: (stage: Stage) => Promise<unknown>
}

const project = '/p/turnwise-sample'

/** Every screen and state of the contact sheet. A new one is one entry. */
export const screens: readonly Screen[] = [
  { name: 'start', show: ({ page }) => page.goto('/') },
  {
    name: 'projects, none yet',
    show: async ({ page, say }) => {
      await page.getByRole('textbox').fill('Mina')
      await page.keyboard.press('Enter')
      await button(page, say('projects:openSample')).waitFor()
    },
  },
  {
    name: 'sample, loading',
    show: async ({ page, say }) => {
      await page.route('**/sample.turnwise.jsonl', () => new Promise(() => undefined))
      await button(page, say('projects:openSample')).click()
      await page.getByText(say('projects:openingSample')).waitFor()
    },
  },
  {
    name: 'sample, failed',
    show: async ({ page, say }) => {
      await page.unrouteAll()
      await page.route('**/sample.turnwise.jsonl', (route) => route.fulfill({ status: 500 }))
      await page.goto('/')
      await button(page, say('projects:openSample')).click()
      await page.getByRole('alert').waitFor()
      await page.unrouteAll()
    },
  },
  { name: 'import, preview', show: (stage) => chooseFile(stage, 'prompts.csv', goodTable) },
  { name: 'import, problems', show: (stage) => chooseFile(stage, 'prompts.csv', badTable) },
  { name: 'import, not readable', show: (stage) => chooseFile(stage, 'notes.csv', 'a,b\n1,2\n') },
  {
    name: 'queue',
    show: async ({ page, say }) => {
      await page.goto('/')
      await button(page, say('projects:openSample')).click()
      await page.getByRole('grid').getByRole('link').first().waitFor()
    },
  },
  {
    name: 'queue, filter open',
    show: async ({ page, say }) => {
      await button(page, say('queue:filter.by', { filter: say('queue:filter.language') })).click()
      await page.getByRole('checkbox').first().waitFor()
    },
  },
  {
    name: 'queue, searched',
    async show({ page }) {
      await page.goto(`${project}?search=${encodeURIComponent('ollars')}`)
      await page.getByRole('grid').locator('mark').first().waitFor()
    },
  },
  { name: 'queue, nothing found', show: ({ page }) => page.goto(`${project}?search=zeppelin`) },
  { name: 'queue, nothing matches', show: ({ page }) => page.goto(`${project}?capability=["None"]`) },
  {
    name: 'workbench, missing answers',
    show: async (stage) => {
      await openItem(stage, 'سقي حديقة الفناء')
      await stage.page.keyboard.press('Control+Shift+Enter')
      await stage.page.getByRole('alert').waitFor()
    },
  },
  { name: 'workbench', show: (stage) => rateSome(stage, 'Weekend market stall') },
  {
    name: 'workbench, comparison',
    show: async ({ page }) => {
      await page.keyboard.press('KeyP')
      await page.locator('[data-comparison] input:focus').waitFor()
    },
  },
  {
    name: 'workbench, find',
    show: async (stage) => {
      await openItem(stage, 'Weekend market stall')
      await stage.page.keyboard.press('Slash')
      await stage.page.keyboard.type('market')
      await stage.page.locator('mark').first().waitFor()
    },
  },
  {
    name: 'workbench, differences',
    show: async (stage) => {
      await openItem(stage, 'Weekend market stall')
      await stage.page.getByRole('article').first().focus()
      await stage.page.keyboard.press('KeyD')
      await stage.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'workbench, history',
    show: async (stage) => {
      await openItem(stage, 'Weekend market stall')
      await stage.page.keyboard.press('KeyH')
    },
  },
  { name: 'workbench, picture', show: (stage) => openItem(stage, 'A handbook for the repair café') },
  { name: 'workbench, formulas', show: (stage) => openItem(stage, 'Faire grandir deux mille euros') },
  { name: 'workbench, right to left item', show: (stage) => openItem(stage, 'سقي حديقة الفناء') },
  {
    name: 'workbench, raw text',
    show: async (stage) => {
      await openItem(stage, 'Weekend market stall')
      await stage.page.keyboard.press('KeyR')
    },
  },
  {
    name: 'workbench, guideline',
    show: async (stage) => {
      await openItem(stage, 'Weekend market stall')
      await stage.page.keyboard.press('KeyG')
      await stage.page.getByRole('complementary').waitFor()
    },
  },
  {
    name: 'keyboard help',
    show: async (stage) => {
      await openItem(stage, 'Weekend market stall')
      await stage.page.keyboard.press('Shift+Slash')
      await stage.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'skip',
    show: async (stage) => {
      await openItem(stage, 'Weekend market stall')
      await stage.page.keyboard.press('KeyS')
      await stage.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'export',
    show: async ({ page, say }) => {
      await page.goto(project)
      const open = page.getByRole('button', { name: say('projects:export.open'), exact: true })
      const menu = button(page, say('project:menu.name'))
      await open.or(menu).first().waitFor()
      // Where it is narrow it stands in the menu.
      if (await open.isVisible()) await open.click()
      else {
        await menu.click()
        await page.getByRole('menuitem', { name: say('project:menu.export') }).click()
      }
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'export, done',
    show: async ({ page, say }) => {
      const dialog = page.getByRole('dialog')
      await dialog.getByText(say('projects:export.format.long-csv'), { exact: true }).click()
      await dialog.getByRole('button', { name: say('projects:export.start') }).click()
      await dialog.getByText(say('projects:export.done')).waitFor()
    },
  },
  {
    name: 'projects',
    show: async ({ page }) => {
      await page.goto('/')
      await page.getByRole('listitem').first().waitFor()
    },
  },
  {
    name: 'person',
    show: async ({ page, say }) => {
      await button(page, bare(say('common:person.switch', { name: 'Mina' }))).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'settings',
    show: async ({ page }) => {
      await page.goto('/settings')
      await page.getByRole('row').nth(1).waitFor()
    },
  },
  {
    name: 'settings, backed up',
    show: async ({ page, say }) => {
      await button(page, say('device:backup.start')).click()
      await page.locator('main p[role="status"]').waitFor()
    },
  },
  {
    name: 'wipe the device',
    show: async ({ page, say }) => {
      await button(page, say('device:wipe.start')).click()
      await page.getByLabel(say('device:wipe.typeLabel')).waitFor()
    },
  },
  {
    name: 'restore, cut off',
    show: async ({ page, say }) => {
      await page.goto('/settings')
      const backup = '{"backup":{"turnwise":1,"madeMs":0,"device":"d","people":[],"preferences":{}}}\n'
      await page
        .getByLabel(say('device:restore.file'))
        .setInputFiles({ name: 'backup.jsonl', mimeType: 'text/plain', buffer: Buffer.from(backup) })
      await page.getByRole('dialog').getByRole('alert').waitFor()
    },
  },
  {
    name: 'project menu',
    show: async (stage) => {
      await stage.page.goto(project)
      await openMenu(stage)
    },
  },
  {
    name: 'questions',
    show: async ({ page, say }) => {
      await page.getByRole('menuitem', { name: say('project:menu.questions') }).click()
      await page.getByRole('checkbox').nth(2).check()
    },
  },
  {
    name: 'add to a project',
    show: async (stage) => {
      const { page, say } = stage
      await page.goto(project)
      await openMenu(stage)
      await page.keyboard.press('Escape')
      await page.getByLabel(say('project:add.files')).setInputFiles({
        name: 'prompts.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(goodTable),
      })
      await page.getByRole('region', { name: say('project:add.findings') }).waitFor()
    },
  },
  { name: 'nothing here', show: ({ page }) => page.goto('/nothing/here') },
  { name: 'item not here', show: ({ page }) => page.goto(`${project}/i/gone`) },
  { name: 'project not here', show: ({ page }) => page.goto('/p/gone') },
]

const goodTable = csvOf([multiIfRow('one'), multiIfRow('two', { language: 'French' }), multiIfRow('three')])
const badTable = csvOf([
  multiIfRow('one'),
  multiIfRow('two', { turn_2_kwargs: '["{\\"num' }),
  multiIfRow('one'),
  multiIfRow('four', { language: 'Elvish' }),
])

function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name }).first()
}

/** A text as the browser compares it in names: without the isolates around names. */
function bare(text: string): RegExp {
  return new RegExp(text.replace(/[\u2068\u2069]/g, '.?').replace(/[?]$/, '.'))
}

async function chooseFile({ page, say }: Stage, name: string, content: string): Promise<void> {
  await page.goto('/')
  await button(page, say('projects:openSample')).waitFor()
  const buffer = Buffer.from(content)
  await page
    .getByLabel(say('projects:files'))
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('dialog').locator('button[type="submit"]').waitFor()
}

async function openMenu({ page, say }: Stage): Promise<void> {
  await button(page, say('project:menu.name')).click()
  await page.getByRole('menu').waitFor()
}

async function openItem({ page }: Stage, title: string): Promise<void> {
  await page.goto(project)
  await page.getByRole('grid').getByRole('link', { name: title }).first().click()
  await page.getByRole('article').last().waitFor()
}

async function rateSome(stage: Stage, title: string): Promise<void> {
  await openItem(stage, title)
  const { page } = stage
  await page.getByRole('article').first().focus()
  for (const key of ['4', 'Control+Enter', '3', 'Control+Enter', '2']) await page.keyboard.press(key)
  await page.locator('input:checked').nth(2).waitFor()
}
