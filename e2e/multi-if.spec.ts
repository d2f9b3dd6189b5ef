import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { foldProject } from '../src/domain/project-state'
import { bundleChanges, bundleLines } from './bundle-text'
import { expect, test } from './fixtures'
import { type ImportDialog, testFile } from './pages/import-dialog'
import type { WorkbenchPage } from './pages/workbench-page'

const csv = shared('multi-if/multiIF_20241018_english.csv')
const jsonl = shared('multi-if-jsonl/multiIF_20241018_English.jsonl')

// 2026-11-21: the published files may not be copied into the project.
test.skip(!existsSync(csv) || !existsSync(jsonl), `Multi-IF is not beside the project (${csv})`)

test('the 909 conversations of Multi-IF are audited, exported, and opened on another device with nothing different', async ({
  projects,
  queue,
  workbench,
  importDialog,
  exportDialog,
  openProfile,
}) => {
  test.slow()
  await projects.start()
  await importDialog.choose(csv)
  await expect(importDialog.found).toContainText('909 conversations')
  await expect(importDialog.fact('Turns')).toHaveText(['2 turns13', '3 turns896'])
  await createAudit(importDialog)
  await expect(queue.shown).toHaveText('909 of 909')

  await queue.continueButton.click()
  const first = await workbench.title.innerText()
  for (const turn of [1, 2, 3]) await audit(workbench, turn, 'Keep')
  await workbench.remark({ turn: 3 }).fill('The third turn asks for what the second forbids.')
  await workbench.button('Submit').click()
  await expect(workbench.title).not.toHaveText(first)
  await audit(workbench, 1, 'Correct')
  await expect(workbench.saveState).toHaveText('Saved on this device')
  await workbench.goToQueue()
  expect(await queue.count('submitted')).toBe(1)
  expect(await queue.count('in progress')).toBe(1)

  const exported = await exportDialog.take('The whole project')
  expect(exported).toContain('The third turn asks for what the second forbids.')
  const other = await openProfile()
  await other.projects.start('Noor')
  await other.importDialog.choose(testFile('multi-if.turnwise.jsonl', exported))
  await expect(other.importDialog.dialog).toContainText('New on this device')
  await other.importDialog.confirm()
  await expect(other.queue.shown).toHaveText('909 of 909')
  expect(bundleLines(await other.exportDialog.take('The whole project'))).toEqual(bundleLines(exported))
})

test('the CSV and the JSON Lines of Multi-IF give the same items', async ({
  projects,
  queue,
  importDialog,
  exportDialog,
}) => {
  test.slow()
  await projects.start()
  const exports: string[] = []
  for (const file of [csv, jsonl]) {
    await importDialog.choose(file)
    await createAudit(importDialog)
    await expect(queue.shown).toHaveText('909 of 909')
    exports.push(await exportDialog.take('The whole project'))
    await projects.open()
  }
  const [ofCsv, ofJsonl] = exports.map(itemsByKey)
  expect(ofCsv!.size).toBe(909)
  expect([...ofCsv!.values()].filter(({ turns }) => turns.length === 2)).toHaveLength(13)
  expect(ofJsonl).toEqual(ofCsv)
})

function shared(path: string): string {
  return fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url))
}

async function createAudit(dialog: ImportDialog) {
  await dialog.chooseSet('Audit prompts')
  await dialog.confirm()
}

async function audit(workbench: WorkbenchPage, turn: number, verdict: string) {
  await workbench.choose(workbench.promptRating({ turn, question: 'Verdict' }), verdict)
  const contradiction = workbench.promptRating({ turn, question: 'Do instructions contradict each other?' })
  await workbench.choose(contradiction, 'No')
}

/** The items of a bundle by the key of their source, with everything that does not come from the project's id. */
function itemsByKey(bundle: string) {
  const { items } = foldProject(bundleChanges(bundle))
  return new Map([...items.values()].map((item) => [item.source.key, item]))
}
