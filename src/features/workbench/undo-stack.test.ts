import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Change, makeChange } from '../../domain/change'
import { keys } from '../../domain/key'
import { type LabelValue, statusQuestion } from '../../domain/label'
import type { Target } from '../../domain/target'
import { gatherActiveTime, putActiveTime } from '../../storage/active-time'
import { importProjects } from '../../storage/import-projects'
import { recordLabel } from '../../storage/record-label'
import { saveAnswer } from '../../storage/save-answer'
import { openWorkspace, type Workspace } from '../../storage/workspace'
import { undoStackOf } from './undo-stack'

const target: Target = { kind: 'prompt', turn: 1 }
const about = { project: 'P1', item: 'I1', target, question: 'Q1', person: 'Mina' }
const key = keys.label('I1', target, 'Q1', 'Mina')
const names = { name: 'Prompt quality, turn 1', itemTitle: 'Birds' }
let count = 0
let workspace: Workspace

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: { request: async () => undefined, query: async () => ({ held: [] }) } })
  workspace = await openWorkspace(() => undefined, `undo-${count++}`)
})

afterEach(() => {
  workspace.messages.close()
  workspace.db.close()
  vi.unstubAllGlobals()
})

const row = () => workspace.db.labels.get(['P1', key])
const shown = async () => (await row())?.heads[0]?.value?.value ?? null
const said = (value: unknown): LabelValue => ({ value, targetHash: 'H', origin: 'person' })

/** An answer as the workbench gives it. */
async function answer(value: unknown) {
  const before = await row()
  const seen = before?.heads.map(({ id }) => id) ?? []
  const after = value === null ? null : said(value)
  await saveAnswer(workspace, { ...about, value: after, seen })
  undoStackOf(workspace).push({ ...about, ...names, before: before?.heads[0]?.value ?? null, after })
}

/** What another device wrote comes with a file. */
async function bring(change: Change) {
  const incoming = { project: 'P1', changes: [change], blobs: [], from: 'phone.jsonl' }
  await importProjects(workspace.db, [incoming], {})
}

test('answers are taken back and given again one by one, each as a new change', async () => {
  const stack = undoStackOf(workspace)
  await answer(3)
  await answer(5)
  const undone = [await stack.undo('Mina'), await stack.undo('Mina'), await stack.undo('Mina')]
  expect(undone.map(({ kind }) => kind)).toEqual(['done', 'done', 'nothing'])
  expect(await shown()).toBeNull()
  await stack.redo('Mina')
  expect(await shown()).toBe(3)
  expect((await stack.redo('Mina')).kind).toBe('done')
  expect(await shown()).toBe(5)
  expect((await stack.redo('Mina')).kind).toBe('nothing')
  expect(await workspace.db.changes.count()).toBe(6)
})

test('two quick presses take two answers back', async () => {
  await answer(3)
  await answer(5)
  const stack = undoStackOf(workspace)
  await Promise.all([stack.undo('Mina'), stack.undo('Mina')])
  expect(await shown()).toBeNull()
})

test('what was answered elsewhere in between is left as it is, and said', async () => {
  await answer(3)
  const seen = (await row())!.heads.map(({ id }) => id)
  const author = { ...workspace.clock.author('Mina'), device: 'phone' }
  await bring(makeChange(author, { project: 'P1', kind: 'label', key, replaces: seen }, said(4)))
  expect(await undoStackOf(workspace).undo('Mina')).toMatchObject({ kind: 'changed-elsewhere', entry: names })
  expect(await shown()).toBe(4)
  expect((await undoStackOf(workspace).undo('Mina')).kind).toBe('nothing')
})

test('an answer that stands in conflict is not taken back', async () => {
  await answer(3)
  const author = { ...workspace.clock.author('Mina'), device: 'phone' }
  await bring(makeChange(author, { project: 'P1', kind: 'label', key }, said(4)))
  expect((await undoStackOf(workspace).undo('Mina')).kind).toBe('changed-elsewhere')
  expect((await row())?.heads).toHaveLength(2)
})

test('a new answer ends what could be given again', async () => {
  await answer(3)
  await undoStackOf(workspace).undo('Mina')
  await answer(4)
  expect((await undoStackOf(workspace).redo('Mina')).kind).toBe('nothing')
})

test('text is one action, on whatever occasion it is kept', async () => {
  const stack = undoStackOf(workspace)
  stack.nameTyped(key, names)
  workspace.unsubmitted.edit({ ...about, seen: [], targetHash: 'H', shownOrder: [] }, 'Said.')
  await workspace.unsubmitted.keepAll()
  expect(stack.last()).toMatchObject({ ...names, before: null, after: { value: 'Said.' } })
  await stack.undo('Mina')
  expect(await shown()).toBeNull()
})

test('another person of the device takes back only their own', async () => {
  await answer(3)
  expect((await undoStackOf(workspace).undo('Noor')).kind).toBe('nothing')
  expect(await shown()).toBe(3)
})

test('taking back a submission does not take back the time at the item', async () => {
  const work = { project: 'P1', item: 'I1', person: 'Mina' }
  const status = { ...about, target: { kind: 'item' } as const, question: statusQuestion }
  await putActiveTime(workspace.db, workspace.tab, workspace.clock.device, work, 90_000)
  const time = await gatherActiveTime(workspace.db, work)
  const after = said({ state: 'submitted', covers: [], activeMs: time.activeMs })
  await recordLabel(workspace, { ...status, value: after, seen: [] }, time.rows)
  const stack = undoStackOf(workspace)
  stack.push({ ...status, ...names, before: null, after })
  await stack.undo('Mina')
  expect((await gatherActiveTime(workspace.db, work)).activeMs).toBe(90_000)
  await stack.redo('Mina')
  const statusKey = keys.label('I1', status.target, statusQuestion, 'Mina')
  expect((await workspace.db.labels.get(['P1', statusKey]))?.heads[0]?.value).toEqual(after)
  expect((await gatherActiveTime(workspace.db, work)).activeMs).toBe(0)
})
