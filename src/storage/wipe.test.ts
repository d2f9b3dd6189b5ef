import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Change, makeChange } from '../domain/change'
import { keys } from '../domain/key'
import type { DeviceMessage } from './device-messages'
import { addDevicePerson } from './device-people'
import { importProjects } from './import-projects'
import { recordLabel, writeChanges } from './record-label'
import type { WorkingPlace } from './unsubmitted-work'
import { wipeDevice, wipeProject } from './wipe'
import { openWorkspace, type Workspace } from './workspace'

const target = { kind: 'prompt', turn: 1 } as const
let count = 0
let here: Workspace
/** Another tab of the same device, asleep: no message reaches it. */
let asleep: Workspace

beforeEach(async () => {
  vi.stubGlobal('navigator', {})
  const stored = { removeItem: () => undefined }
  vi.stubGlobal('localStorage', stored)
  vi.stubGlobal('sessionStorage', stored)
  const name = `wipe-${count++}`
  here = await openWorkspace(() => undefined, name)
  asleep = await openWorkspace(() => undefined, name)
  asleep.deviceMessages.close()
  await addDevicePerson(here.db, 'Mina')
  for (const project of ['P1', 'P2']) await writeChanges(here, project, projectOf(project))
  await here.db.blobs.bulkPut(
    ['of-both', 'of-P1', 'of-nobody'].map((id) => ({ id, part: 0, parts: 1, base64: 'AAAA' })),
  )
})

afterEach(() => {
  for (const { messages, deviceMessages, db } of [here, asleep]) {
    messages.close()
    deviceMessages.close()
    db.close()
  }
  vi.unstubAllGlobals()
})

function projectOf(project: string): Change[] {
  const author = here.clock.author('Mina')
  const attachments = ['of-both', `of-${project}`].map((id) => ({ id, mediaType: 'x', name: 'x', size: 3 }))
  const item = {
    language: 'en',
    turns: [{ prompt: 'Say yes.', instructions: [], attachments }],
    candidates: [],
    source: { set: 's', key: '1' },
    meta: {},
  }
  return [
    makeChange(author, { project, kind: 'project', key: keys.project(project) }, { name: project }),
    makeChange(author, { project, kind: 'item', key: keys.item('I1') }, item),
  ]
}

function place(project: string): WorkingPlace {
  return {
    project,
    item: 'I1',
    target,
    question: 'Q1',
    person: 'Mina',
    seen: [],
    targetHash: 'H',
    shownOrder: [],
  }
}

function answer(workspace: Workspace, project: string) {
  const value = { value: 'Yes', targetHash: 'H', origin: 'person' } as const
  return recordLabel(workspace, { ...place(project), value })
}

/** Rows of each table by project; blobs by their id. */
async function rows(): Promise<Record<string, string[]>> {
  const { db } = here
  const found: Record<string, string[]> = {}
  for (const table of db.tables) {
    if (table.name === 'local') continue
    const all = await table.toArray()
    found[table.name] = all.map((row) => row.project ?? row.change?.project ?? row.id).sort()
  }
  return found
}

test('a wiped project leaves nothing behind, and the others are untouched', async () => {
  await answer(here, 'P1')
  await answer(here, 'P2')
  here.unsubmitted.edit({ ...place('P1'), question: 'Q2' }, 'Half a')
  await here.unsubmitted.writeAll()
  await wipeProject(here, 'P1')
  const { blobs, ...tables } = await rows()
  expect(new Set(Object.values(tables).flat())).toEqual(new Set(['P2']))
  expect(blobs).toEqual(['of-both', 'of-nobody'])
  expect(here.saveState.get()).toEqual({ kind: 'saved' })
})

test('a tab that slept while its project was wiped writes nothing back', async () => {
  asleep.unsubmitted.edit(place('P1'), 'Half a')
  await wipeProject(here, 'P1')
  await expect(answer(asleep, 'P1')).rejects.toMatchObject({ code: 'project-wiped' })
  await asleep.unsubmitted.writeAll()
  expect(asleep.saveState.get()).toMatchObject({ kind: 'failed', error: { code: 'project-wiped' } })
  expect((await rows()).working).toEqual([])
  await answer(asleep, 'P2')
})

test('a wiped project can be opened again, and worked in', async () => {
  const changes = projectOf('P1')
  await wipeProject(here, 'P1')
  await importProjects(here.db, [{ project: 'P1', changes, blobs: [], from: 'file' }], {})
  await answer(here, 'P1')
  expect((await rows()).labels).toEqual(['P1'])
})

test('several projects come in with one transaction', async () => {
  const incoming = ['P1', 'P3', 'P4'].map((project) => {
    return { project, changes: projectOf(project), blobs: [], from: 'file' }
  })
  await importProjects(here.db, incoming, {})
  expect((await rows()).queueRows).toEqual(['P1', 'P2', 'P3', 'P4'])
})

test('a wiped device is empty, and no tab of before can write to it', async () => {
  const heard: DeviceMessage[] = []
  here.deviceMessages.listen((message) => heard.push(message))
  await wipeDevice(here)
  expect(Object.values(await rows()).flat()).toEqual([])
  expect((await here.db.local.toArray()).map(({ name }) => name)).toEqual(['device'])
  expect(heard).toEqual([{ kind: 'device-wiped' }])
  await expect(answer(asleep, 'P2')).rejects.toMatchObject({ code: 'device-changed' })
})
