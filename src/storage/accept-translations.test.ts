import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeChange } from '../domain/change'
import { type ItemValue, siblingId } from '../domain/item'
import { keys } from '../domain/key'
import { statusQuestion } from '../domain/label'
import { progressOf } from '../domain/queue-view'
import { prepareAcceptance, prepareRestoring, type WrittenSibling } from './accept-translations'
import { findItem, listItemLabels } from './items'
import { recordLabel, writeChanges } from './record-label'
import { findTargetLanguage, saveTargetLanguage } from './target-language'
import { openWorkspace, type Workspace } from './workspace'

const project = 'P1'
const person = 'Mina'
const source: ItemValue = {
  language: 'en',
  turns: [
    {
      prompt: 'Name a bird.',
      instructions: [{ id: 'startend:end_checker', kwargs: { end_phrase: 'Good night.' } }],
    },
  ],
  candidates: [],
  group: '7:1',
  source: { set: 'multi-if', key: '7:1:en' },
  meta: {},
}
const frenchId = siblingId(project, '7:1', 'fr')
let workspace: Workspace
let count = 0

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: { request: async () => undefined } })
  workspace = await openWorkspace(() => undefined, `accept-${count++}`)
  await addItem('I1', source)
})

afterEach(() => {
  workspace.messages.close()
  workspace.db.close()
  vi.unstubAllGlobals()
})

async function addItem(id: string, value: ItemValue) {
  const about = { project, kind: 'item', key: keys.item(id) }
  await writeChanges(workspace, project, [makeChange(workspace.clock.author('lead'), about, value)])
}

async function answer(question: string, target: Parameters<typeof keys.label>[1], value: unknown) {
  const label = { value, targetHash: 'H', origin: 'person' } as const
  const key = keys.label('I1', target, question, person)
  const seen = (await workspace.db.labels.get([project, key]))?.heads.map(({ id }) => id) ?? []
  return { project, item: 'I1', target, question, person, value: label, seen }
}

async function translate(text: string, language = 'fr', end_phrase = 'Bonne nuit.') {
  const value = { text, kwargs: [{ end_phrase }] }
  await recordLabel(workspace, await answer('Q1', { kind: 'prompt', turn: 1, language }, value))
}

async function submit(): Promise<WrittenSibling[]> {
  const item = (await findItem(workspace.db, project, 'I1'))!
  const labels = await listItemLabels(workspace.db, project, 'I1', person)
  const { consequences, written } = await prepareAcceptance(workspace, {
    item,
    question: 'Q1',
    person,
    labels,
  })
  const status = { state: 'submitted', covers: [], activeMs: 1 }
  await recordLabel(workspace, await answer(statusQuestion, { kind: 'item' }, status), [], consequences)
  return written
}

const french = async () => (await findItem(workspace.db, project, frenchId))?.value ?? null

test('submitting makes the sibling, and the queue lists it as nobody’s to do', async () => {
  await translate('Nomme un oiseau.')
  await submit()
  const status = await workspace.db.labels.get([
    project,
    keys.label('I1', { kind: 'item' }, statusQuestion, person),
  ])
  expect(await french()).toMatchObject({
    language: 'fr',
    turns: [{ prompt: 'Nomme un oiseau.', instructions: [{ kwargs: { end_phrase: 'Bonne nuit.' } }] }],
    source: { key: '7:1:fr', translatedFrom: { item: 'I1', label: status!.heads[0]!.id, language: 'en' } },
  })
  const row = (await workspace.db.queueRows.get([project, frenchId]))!
  expect(progressOf(row, person).status).toBe('translated')
})

test('submission and sibling stand or fall together', async () => {
  await translate('Nomme un oiseau.')
  const before = await workspace.db.changes.count()
  const putItem = vi.spyOn(workspace.db.items, 'bulkPut').mockRejectedValueOnce(new Error('disk'))
  await expect(submit()).rejects.toThrow()
  putItem.mockRestore()
  expect(await workspace.db.changes.count()).toBe(before)
  expect(await french()).toBeNull()
  expect((await workspace.db.queueRows.get([project, 'I1']))!.people[person]!.status).toBe('in-progress')
})

test('a second acceptance is a new version that replaces the first; an unchanged one writes nothing', async () => {
  await translate('Nomme un oiseau.')
  await submit()
  expect(await submit()).toEqual([])
  await translate('Cite un oiseau.')
  expect(await submit()).toHaveLength(1)
  const row = (await workspace.db.items.get([project, keys.item(frenchId)]))!
  expect(row.heads).toHaveLength(1)
  expect((await french())!.turns[0]!.prompt).toBe('Cite un oiseau.')
})

test('every language that is whole becomes a sibling; one that is only begun does not', async () => {
  await translate('Nomme un oiseau.')
  await translate('Nombra un pájaro.', 'es')
  await translate('Nenne einen Vogel.', 'de', '')
  await submit()
  const rows = await workspace.db.queueRows
    .where('[project+item]')
    .between([project, ''], [project, '\uffff'])
    .toArray()
  expect(rows.map(({ language }) => language).sort()).toEqual(['en', 'es', 'fr'])
})

test('taking the submission back makes the sibling what it was', async () => {
  await translate('Nomme un oiseau.')
  await submit()
  await translate('Cite un oiseau.')
  const written = await submit()
  await undo(written)
  expect((await french())!.turns[0]!.prompt).toBe('Nomme un oiseau.')
})

test('taking back the first submission withdraws the sibling, and a later one makes it again', async () => {
  await translate('Nomme un oiseau.')
  await undo(await submit())
  expect(await french()).toBeNull()
  expect(await workspace.db.queueRows.get([project, frenchId])).toBeUndefined()
  await submit()
  expect(await french()).not.toBeNull()
})

test('taking back leaves a sibling alone that was written again since', async () => {
  await translate('Nomme un oiseau.')
  const first = await submit()
  await translate('Cite un oiseau.')
  await submit()
  await undo(first)
  expect((await french())!.turns[0]!.prompt).toBe('Cite un oiseau.')
})

test('an acceptance that was taken back can be done again', async () => {
  await translate('Nomme un oiseau.')
  const back = await undo(await submit())
  expect(await french()).toBeNull()
  await undo(back)
  expect((await french())!.turns[0]!.prompt).toBe('Nomme un oiseau.')
})

test('a version that a file brought stays, and no second one is made beside it', async () => {
  await addItem('I-fr', { ...source, language: 'fr', source: { set: 'multi-if', key: '7:1:fr' } })
  await translate('Nomme un oiseau.')
  expect(await submit()).toEqual([])
  expect(await french()).toBeNull()
  expect((await findItem(workspace.db, project, 'I-fr'))!.value.turns[0]!.prompt).toBe('Name a bird.')
  expect(await listItemLabels(workspace.db, project, 'I1', person)).toHaveLength(2)
})

test('a person keeps one language for a project, and choosing it again writes nothing', async () => {
  expect(await findTargetLanguage(workspace.db, project, person)).toBeNull()
  for (const language of ['fr', 'ar', 'ar']) await saveTargetLanguage(workspace, project, person, language)
  expect(await findTargetLanguage(workspace.db, project, person)).toBe('ar')
  expect(await findTargetLanguage(workspace.db, project, 'Teo')).toBeNull()
  expect(await workspace.db.changes.where('change.project').equals(project).count()).toBe(3)
})

/** Takes siblings back; what it returns can be taken back the same way. */
async function undo(siblings: readonly WrittenSibling[]) {
  const { consequences, written } = await prepareRestoring(workspace, project, person, siblings)
  const status = await answer(statusQuestion, { kind: 'item' }, null)
  await recordLabel(workspace, { ...status, value: null }, [], consequences)
  return written
}
