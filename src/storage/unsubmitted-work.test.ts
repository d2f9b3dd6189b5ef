import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys } from '../domain/key'
import { recordLabel } from './record-label'
import { listLeftBehind, type WorkingPlace } from './unsubmitted-work'
import { openWorkspace, type Workspace } from './workspace'

const target = { kind: 'prompt', turn: 1 } as const
const place: WorkingPlace = {
  project: 'P1',
  item: 'I1',
  target,
  question: 'Q1',
  person: 'Mina',
  seen: [],
  targetHash: 'H1',
  shownOrder: [],
}
const key = keys.label('I1', target, 'Q1', 'Mina')
const openTabs = new Set<string>()
let count = 0
let workspace: Workspace

beforeEach(async () => {
  openTabs.clear()
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string) => openTabs.add(name),
      query: async () => ({ held: [...openTabs].map((name) => ({ name })), pending: [] }),
    },
  })
  workspace = await openWorkspace(() => undefined, `unsubmitted-${count++}`)
})

afterEach(() => {
  workspace.messages.close()
  workspace.db.close()
  vi.unstubAllGlobals()
})

const label = () => workspace.db.labels.get(['P1', key])
const working = () => workspace.db.working.toArray()

test('typed text is unsaved until it is on the disk', async () => {
  workspace.unsubmitted.edit(place, 'Half a')
  expect(workspace.saveState.get()).toEqual({ kind: 'saving' })
  await workspace.unsubmitted.writeAll()
  expect(workspace.saveState.get()).toEqual({ kind: 'saved' })
  expect(await working()).toMatchObject([{ key, value: 'Half a', tab: workspace.tab }])
})

test('kept text is one change, and its working row is gone with it', async () => {
  workspace.unsubmitted.edit(place, 'Half')
  await workspace.unsubmitted.writeAll()
  workspace.unsubmitted.edit(place, 'Whole')
  expect(await workspace.unsubmitted.keep(key)).toBe(true)
  expect((await label())?.heads).toMatchObject([
    { value: { value: 'Whole', targetHash: 'H1' }, replaces: [] },
  ])
  expect(await workspace.db.changes.count()).toBe(1)
  expect(await working()).toEqual([])
  expect(workspace.saveState.get()).toEqual({ kind: 'saved' })
})

test('what is typed while a change is being written goes on from that change', async () => {
  workspace.unsubmitted.edit(place, 'One')
  const keeping = workspace.unsubmitted.keep(key)
  workspace.unsubmitted.edit(place, 'One two')
  await keeping
  expect(await workspace.unsubmitted.keep(key)).toBe(true)
  const row = await label()
  expect(row?.isConflict).toBe(false)
  expect(row?.heads).toMatchObject([{ value: { value: 'One two' } }])
  expect(await working()).toEqual([])
})

test('text that another tab answered meanwhile is kept beside that answer, as a conflict', async () => {
  workspace.unsubmitted.edit(place, 'Mine')
  const other = { ...workspace, written: new Map<string, string>() }
  const value = { value: 'Theirs', targetHash: 'H1', origin: 'person' } as const
  await recordLabel(other, { ...place, value })
  await workspace.unsubmitted.keep(key)
  const row = await label()
  expect(row?.isConflict).toBe(true)
  expect(row?.heads.map((head) => head.value?.value).sort()).toEqual(['Mine', 'Theirs'])
})

test('text that says what the label says writes no change', async () => {
  workspace.unsubmitted.edit(place, 'Same')
  await workspace.unsubmitted.keep(key)
  const seen = (await label())!.heads.map((head) => head.id)
  workspace.unsubmitted.edit({ ...place, seen }, 'Same and more')
  workspace.unsubmitted.edit({ ...place, seen }, 'Same')
  await workspace.unsubmitted.keep(key)
  expect(await workspace.db.changes.count()).toBe(1)
  expect(await working()).toEqual([])
})

test('emptied text takes the answer back', async () => {
  workspace.unsubmitted.edit(place, 'Something')
  await workspace.unsubmitted.keep(key)
  const seen = (await label())!.heads.map((head) => head.id)
  workspace.unsubmitted.edit({ ...place, seen }, '  ')
  await workspace.unsubmitted.keep(key)
  expect((await label())?.heads).toMatchObject([{ value: null }])
})

test('a text of a closed tab is found, taken over, and kept as if it had been typed here', async () => {
  workspace.unsubmitted.edit(place, 'Left behind')
  await workspace.unsubmitted.writeAll()
  const name = workspace.db.name
  workspace.messages.close()
  workspace.db.close()
  openTabs.clear()

  workspace = await openWorkspace(() => undefined, name)
  const [row] = await listLeftBehind(workspace.db, 'P1')
  expect(row).toMatchObject({ value: 'Left behind' })
  await workspace.unsubmitted.adopt(row!)
  expect(await listLeftBehind(workspace.db)).toEqual([])
  expect(await working()).toMatchObject([{ tab: workspace.tab }])
  await workspace.unsubmitted.keep(key)
  expect((await label())?.heads).toMatchObject([{ value: { value: 'Left behind' } }])
  expect(await working()).toEqual([])
})

test('two answers in quick succession are one line of history, not a conflict', async () => {
  const answer = (value: number) =>
    recordLabel(workspace, { ...place, value: { value, targetHash: 'H1', origin: 'person' } })
  await Promise.all([answer(4), answer(5)])
  const row = await label()
  expect(row?.isConflict).toBe(false)
  expect(row?.heads).toMatchObject([{ value: { value: 5 } }])
})
