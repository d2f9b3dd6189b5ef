import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalJson } from '../domain/canonical-json'
import { type Author, type Change, makeChange } from '../domain/change'
import { keys } from '../domain/key'
import { statusQuestion } from '../domain/label'
import type { Target } from '../domain/target'
import { arbitraryHistory, project } from '../domain/testing/arbitrary-change'
import { arbitraryText } from '../domain/testing/arbitrary-text'
import { fixedRuns } from '../domain/testing/fixed-runs'
import { setOf } from '../domain/testing/read-lines'
import { readFiles } from '../formats/read-files'
import type { SourceFile } from '../formats/source-file'
import { mergeChanges, recordTables } from '../storage/apply-changes'
import { writeBackup } from '../storage/backup'
import { TurnwiseDb } from '../storage/database'
import { DeviceClock } from '../storage/device-clock'
import { addDevicePerson, findDevicePeople } from '../storage/device-people'
import { listChanges } from '../storage/projects'
import { countOnlyHere } from '../storage/taken-out'
import { type WorkingRow, workingId } from '../storage/working-row'
import { previewImport } from './preview-import'
import { writeImport } from './write-import'

const never = new AbortController().signal
const author: Author = new DeviceClock('reader').author('reader')
const choice = { device: 'reader', person: { id: 'reader', name: '' }, newProject: null }
const target: Target = { kind: 'prompt', turn: 1 }
let databases = 0

async function freshDb(): Promise<TurnwiseDb> {
  const db = new TurnwiseDb(`restore-test-${databases++}`)
  await db.local.put({ name: 'device', value: `device${databases}` })
  return db
}

function fileOf(content: Blob | string): SourceFile {
  const blob = new Blob([content])
  return { name: 'backup.jsonl', size: blob.size, stream: () => blob.stream() }
}

async function backUp(db: TurnwiseDb): Promise<string> {
  return (await writeBackup(db, { 'turnwise-theme': 'dark' })).file.text()
}

async function preview(db: TurnwiseDb, text: string) {
  return (await previewImport(db, await readFiles([fileOf(text)]))).backup
}

async function restore(db: TurnwiseDb, text: string) {
  const content = await readFiles([fileOf(text)])
  return (await writeImport(db, content, choice, author, { signal: never })).result
}

const projectChange: Change = {
  id: 'the-project',
  project,
  kind: 'project',
  key: keys.project(project),
  value: {
    name: 'A history',
    seed: 's',
    creator: 'ana',
    languages: [],
    blind: false,
    randomOrder: true,
    modelNamesHidden: true,
  },
  replaces: [],
  at: '1790000000000-0000-desk',
  by: 'ana',
  device: 'desk',
}

function row(question: string, value: unknown, more: Partial<WorkingRow> = {}): WorkingRow {
  const key = keys.label('I1', target, question, 'ana')
  const place = { project, item: 'I1', key, tab: 'closed', person: 'ana', question, target }
  const seen = { seen: [], targetHash: 'H', shownOrder: [], savedMs: 1_790_000_000_500 }
  return { ...place, id: workingId('closed', key), value, ...seen, ...more }
}

async function merge(db: TurnwiseDb, changes: readonly Change[]): Promise<void> {
  await db.transaction('rw', recordTables(db), () => mergeChanges(db, project, changes, 'test'))
}

/** Everything that a device shows, without what is its own: its id, and in which order changes came. */
async function state(db: TurnwiseDb): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = { changes: setOf(await listChanges(db, project)) }
  for (const table of db.tables) {
    if (table.name === 'changes' || table.name === 'local') continue
    tables[table.name] = (await table.toArray()).map((each) => canonicalJson(each)).sort()
  }
  return { ...tables, people: await findDevicePeople(db) }
}

test('a backup restored on an empty device is the device as it was, under another id', async () => {
  const device = fc.record({
    history: arbitraryHistory,
    texts: fc.uniqueArray(fc.tuple(fc.constantFrom('Q1', 'Q2', 'Q3'), arbitraryText), {
      selector: ([question]) => question,
    }),
    blobs: fc.uniqueArray(fc.nat(4)),
  })
  await fc.assert(
    fc.asyncProperty(device, async ({ history, texts, blobs }) => {
      const [here, there] = [await freshDb(), await freshDb()]
      await merge(here, [projectChange, ...history])
      await addDevicePerson(here, 'Ana')
      await addDevicePerson(here, 'Ben')
      await here.working.bulkPut(texts.map(([question, text]) => row(question, `${text}…`)))
      const timed = keys.label('I1', { kind: 'item' }, statusQuestion, 'ana')
      const time = { key: timed, id: workingId('closed', timed), target: { kind: 'item' } } as const
      await here.working.put(row(statusQuestion, { activeMs: 4_000 }, time))
      await here.blobs.bulkPut(blobs.map((n) => ({ id: `B${n}`, part: 0, parts: 1, base64: 'AAAA' })))

      await restore(there, await backUp(here))
      expect(await state(there)).toEqual(await state(here))
      const ids = await Promise.all([here, there].map((db) => db.local.get('device')))
      expect(ids[0]?.value).not.toBe(ids[1]?.value)
      await Promise.all([here.delete(), there.delete()])
    }),
    fixedRuns(20),
  )
})

describe('a backup', () => {
  let db: TurnwiseDb
  let text: string

  beforeEach(async () => {
    db = await freshDb()
    await merge(db, [projectChange])
    await addDevicePerson(db, 'Ana')
    await db.working.put(row('Q1', 'Half a sent'))
    text = await backUp(db)
  })

  test('brings a text in the making back as one, and the second time nothing', async () => {
    const there = await freshDb()
    expect(await preview(there, text)).toMatchObject({ texts: 1, people: ['Ana'], isAllHere: false })
    await restore(there, text)
    expect(await there.working.toArray()).toEqual([row('Q1', 'Half a sent')])
    expect(await there.labels.count()).toBe(0)
    expect(await preview(there, text)).toMatchObject({ texts: 0, isAllHere: true })
  })

  test('does not bring back a text that was kept or went on since', async () => {
    const { value: device } = (await db.local.get('device'))!
    const kept = makeChange(
      new DeviceClock(device as string).author('ana'),
      { project, kind: 'label', key: row('Q1', '').key },
      { value: 'Half a sentence, and its end', targetHash: 'H', origin: 'person' },
    )
    await db.working.clear()
    await merge(db, [kept])
    expect(await preview(db, text)).toMatchObject({ texts: 0, textsAsAnswers: 0, isAllHere: true })
  })

  test('loses neither text where the box holds another one here: the older becomes an answer', async () => {
    const there = await freshDb()
    await merge(there, [projectChange])
    const other = row('Q1', 'Another text', { tab: 'other', id: workingId('other', row('Q1', '').key) })
    await there.working.put(other)
    expect(await preview(there, text)).toMatchObject({ texts: 0, textsAsAnswers: 1 })
    await restore(there, text)
    expect(await there.working.toArray()).toEqual([other])
    const [label] = await there.labels.toArray()
    expect(label?.heads).toMatchObject([{ value: { value: 'Half a sent' } }])
  })

  test('keeps who works here, and adds the people of the backup', async () => {
    const there = await freshDb()
    await addDevicePerson(there, 'Noor')
    await restore(there, text)
    const { people, current } = await findDevicePeople(there)
    expect(people.map(({ name }) => name)).toEqual(['Noor', 'Ana'])
    expect(current?.name).toBe('Noor')
  })

  test('that breaks off anywhere, or in which a letter changed, is refused and leaves nothing', async () => {
    const cuts = fc.integer({ min: text.indexOf('\n') + 1, max: text.length - 2 })
    await fc.assert(
      fc.asyncProperty(cuts, async (end) => {
        const there = await freshDb()
        await expect(restore(there, text.slice(0, end))).rejects.toMatchObject({ code: 'backup-cut-off' })
        expect(await there.changes.count()).toBe(0)
        await there.delete()
      }),
      fixedRuns(20),
    )
    const there = await freshDb()
    const changed = text.replace('A history', 'A mystery')
    await expect(restore(there, changed)).rejects.toMatchObject({ code: 'backup-damaged' })
    await expect(restore(there, `${text}${text}`)).rejects.toMatchObject({ code: 'backup-damaged' })
    expect(await preview(there, changed)).toMatchObject({ fault: 'backup-damaged' })
  })

  test('that breaks off is restored as far as it goes where that is asked for', async () => {
    const there = await freshDb()
    const content = await readFiles([fileOf(text.slice(0, -20))])
    await writeImport(there, content, { ...choice, acceptsFault: true }, author, { signal: never })
    expect(await there.projects.count()).toBe(1)
  })

  test('of a device without projects holds its people', async () => {
    const [empty, there] = [await freshDb(), await freshDb()]
    await addDevicePerson(empty, 'Ana')
    await restore(there, await backUp(empty))
    expect((await findDevicePeople(there)).current?.name).toBe('Ana')
  })

  test('that was restored is not counted as work that is nowhere else', async () => {
    const there = await freshDb()
    await addDevicePerson(db, 'ana')
    await restore(there, text)
    expect(await countOnlyHere(there, project)).toBe(0)
    await there.working.put(row('Q2', 'New', { savedMs: Date.now() }))
    expect(await countOnlyHere(there, project)).toBe(1)
  })
})
