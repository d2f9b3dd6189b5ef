import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeChange } from '../domain/change'
import { keys } from '../domain/key'
import { statusQuestion } from '../domain/label'
import { addDevicePerson } from './device-people'
import { listChanges } from './projects'
import { writeChanges } from './record-label'
import { settleWork } from './settle-work'
import { type WorkingRow, workingId } from './working-row'
import { openWorkspace, type Workspace } from './workspace'

const project = 'P1'
const target = { kind: 'prompt', turn: 1 } as const
let workspace: Workspace
let person: string
let count = 0

/** Stands in for the locks by which tabs tell that they are open. */
const openTabs = new Set<string>()

beforeEach(async () => {
  openTabs.clear()
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string) => openTabs.add(name),
      query: async () => ({ held: [...openTabs].map((name) => ({ name })), pending: [] }),
    },
  })
  workspace = await openWorkspace(() => undefined, `settle-work-${count++}`)
  person = (await addDevicePerson(workspace.db, 'Mina')).id
  const author = workspace.clock.author(person)
  const item = {
    language: 'en',
    turns: [{ prompt: 'Say yes.', instructions: [] }],
    candidates: [],
    source: { set: 's', key: '1' },
    meta: {},
  }
  await writeChanges(workspace, project, [
    makeChange(author, { project, kind: 'item', key: keys.item('I1') }, item),
  ])
})

afterEach(() => {
  workspace.messages.close()
  workspace.db.close()
  vi.unstubAllGlobals()
})

function row(tab: string, question: string, value: unknown): WorkingRow {
  const key = keys.label('I1', target, question, person)
  const place = { project, item: 'I1', key, tab, person, question, target }
  return { ...place, id: workingId(tab, key), value, seen: [], targetHash: 'H', shownOrder: [], savedMs: 1 }
}

test('a text that a closed tab left is an answer before the project goes out, with its writer by name', async () => {
  await workspace.db.working.put(row('closed-tab', 'Q-remark', 'Half a sent'))
  expect(await settleWork(workspace, project)).toEqual({ recovered: 1, elsewhere: 0 })
  const changes = await listChanges(workspace.db, project)
  expect(changes.find(({ kind }) => kind === 'label')?.value).toMatchObject({ value: 'Half a sent' })
  expect(changes.find(({ kind }) => kind === 'person')).toMatchObject({
    key: keys.person(person),
    value: { name: 'Mina' },
  })
  expect(await workspace.db.working.count()).toBe(0)
})

test('a text in another open tab is left there and counted', async () => {
  openTabs.add('turnwise-tab-other')
  await workspace.db.working.put(row('other', 'Q-remark', 'Still writing'))
  expect(await settleWork(workspace, project)).toEqual({ recovered: 0, elsewhere: 1 })
  expect(await workspace.db.working.count()).toBe(1)
})

test('counted time is neither an answer nor a text', async () => {
  await workspace.db.working.put(row('closed-tab', statusQuestion, { activeMs: 4_000 }))
  expect(await settleWork(workspace, project)).toEqual({ recovered: 0, elsewhere: 0 })
})

test('a person who answered nothing is not named in what goes out', async () => {
  await settleWork(workspace, project)
  const changes = await listChanges(workspace.db, project)
  expect(changes.map(({ kind }) => kind)).toEqual(['item'])
})
