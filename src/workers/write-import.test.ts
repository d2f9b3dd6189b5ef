import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeLine, headerLine } from '../domain/bundle/write-bundle'
import type { Author, Change } from '../domain/change'
import type { ItemValue } from '../domain/item'
import { attachmentsOf } from '../domain/item-attachments'
import { arbitraryHistory, project as testProject } from '../domain/testing/arbitrary-change'
import { fixedRuns } from '../domain/testing/fixed-runs'
import { setOf } from '../domain/testing/read-lines'
import { readFiles } from '../formats/read-files'
import type { SourceFile } from '../formats/source-file'
import { runText } from '../formats/testing/multi-if-data'
import { findAttachedFiles } from '../storage/attached-files'
import { TurnwiseDb } from '../storage/database'
import { DeviceClock } from '../storage/device-clock'
import { listChanges } from '../storage/projects'
import { buildExport } from './build-export'
import type { ImportChoice } from './import-protocol'
import { previewImport } from './preview-import'
import { writeImport } from './write-import'

const person = { id: 'b1d7e0aa-0000-4000-8000-000000000001', name: 'Mina' }
const author: Author = new DeviceClock('test-device').author(person.id)
const never = new AbortController().signal

const crossEval = [
  'prompt_id,capability,difficulty,l1_category,l2_category,prompt,attached_file,response_1,response_1_human_1_rating,response_1_human_1_explanation',
  '7,Coding,easy,Code,Fix,"Fix, please",,Done,4,Short and right',
  '8,English,easy,Writing,Poem,A poem,,"Roses, red",2,',
].join('\n')

let databases = 0

function freshDb(): TurnwiseDb {
  return new TurnwiseDb(`import-test-${databases++}`)
}

function file(name: string, text: string): SourceFile {
  const blob = new Blob([text])
  return { name, size: blob.size, stream: () => blob.stream() }
}

function choice(set: 'rate-responses' | 'audit-prompts' = 'rate-responses'): ImportChoice {
  return { device: 'test-device', person, newProject: { name: 'Try', set } }
}

async function read(db: TurnwiseDb, ...files: SourceFile[]) {
  const content = await readFiles(files)
  return { content, preview: await previewImport(db, content) }
}

async function open(db: TurnwiseDb, ...files: SourceFile[]) {
  const { content } = await read(db, ...files)
  return (await writeImport(db, content, choice(), author, { signal: never })).result
}

/** Every row of every table. */
async function everything(db: TurnwiseDb): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const))
  return Object.fromEntries(rows)
}

/** What is shown: every folded table, without the order in which changes came. */
async function shown(db: TurnwiseDb): Promise<Record<string, unknown[]>> {
  const { changes: _changes, ...folded } = await everything(db)
  return folded
}

async function bundleText(db: TurnwiseDb, project: string, kind: 'project' | 'labels' = 'project') {
  const { file } = await buildExport(db, { project, format: kind }, { signal: never })
  return file.text()
}

function bundle(changes: readonly Change[], project = testProject): SourceFile {
  return file('history.jsonl', [headerLine('project', project), ...changes.map(changeLine)].join('\n'))
}

const projectChange: Change = {
  id: 'the-project',
  project: testProject,
  kind: 'project',
  key: `["project","${testProject}"]`,
  value: {
    name: 'A history',
    seed: 's',
    creator: person.id,
    languages: [],
    blind: false,
    randomOrder: true,
    modelNamesHidden: true,
  },
  replaces: [],
  at: '1790000000000-0000-desk',
  by: person.id,
  device: 'desk',
}

test('a project that is exported and opened elsewhere is the same set of changes', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryHistory, async (history) => {
      const [here, there] = [freshDb(), freshDb()]
      const changes = [projectChange, ...history]
      await open(here, bundle(changes))
      await open(there, file('export.jsonl', await bundleText(here, testProject)))
      expect(setOf(await listChanges(there, testProject))).toEqual(setOf(changes))
      expect(await shown(there)).toEqual(await shown(here))
      await Promise.all([here.delete(), there.delete()])
    }),
    fixedRuns(20),
  )
})

test('opening a bundle twice changes nothing', async () => {
  const db = freshDb()
  const made = await open(db, file('crosseval.csv', crossEval))
  const project = made.projects[0]!.project
  const before = await everything(db)
  const text = await bundleText(db, project)
  const again = await open(db, file('again.jsonl', text))
  expect(again.projects).toEqual([
    { project, added: 0, known: text.trimEnd().split('\n').length - 1, refused: 0 },
  ])
  expect(await everything(db)).toEqual(before)
})

test('labels of two devices merge to the same state in either order', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryHistory, fc.array(fc.boolean()), async (history, isMine) => {
      const [mine, yours] = [freshDb(), freshDb()]
      // Labels of a project that was withdrawn are refused.
      const rest = history.filter(
        ({ kind, value }) => kind !== 'label' && (kind !== 'project' || value !== null),
      )
      const labels = history.filter(({ kind }) => kind === 'label')
      const base = [projectChange, ...rest]
      await open(mine, bundle([...base, ...labels.filter((_, i) => isMine[i])]))
      await open(yours, bundle([...base, ...labels.filter((_, i) => !isMine[i])]))
      const fromMine = file('mine.jsonl', await bundleText(mine, testProject, 'labels'))
      const fromYours = file('yours.jsonl', await bundleText(yours, testProject, 'labels'))
      await open(mine, fromYours)
      await open(yours, fromMine)
      expect(await shown(mine)).toEqual(await shown(yours))
      await Promise.all([mine.delete(), yours.delete()])
    }),
    fixedRuns(20),
  )
})

test.each([
  ['at its end', 0],
  ['in its middle', 1_500],
])('an import that is cancelled %s leaves nothing behind', async (_, more) => {
  const db = freshDb()
  const rows = Array.from({ length: more }, (__, i) => `${100 + i},Coding,easy,Code,Fix,Prompt,,Done,4,`)
  const { content } = await read(db, file('crosseval.csv', [crossEval, ...rows].join('\n')))
  const cancelling = new AbortController()
  const writing = writeImport(db, content, choice(), author, {
    onProgress: () => cancelling.abort(),
    signal: cancelling.signal,
  })
  await expect(writing).rejects.toMatchObject({ code: 'import-cancelled' })
  expect(Object.values(await everything(db)).flat()).toEqual([])
})

test('reading files and looking at the preview writes nothing', async () => {
  const db = freshDb()
  await read(db, file('crosseval.csv', crossEval))
  expect(Object.values(await everything(db)).flat()).toEqual([])
})

test('a bundle of labels whose project is not here is refused, and the preview says so before', async () => {
  const [here, there] = [freshDb(), freshDb()]
  const { projects } = await open(here, file('crosseval.csv', crossEval))
  const labels = file('labels.jsonl', await bundleText(here, projects[0]!.project, 'labels'))
  const { content, preview } = await read(there, labels)
  expect(preview.bundles).toMatchObject([{ isProjectMissing: true, isHere: false }])
  await expect(writeImport(there, content, choice(), author, { signal: never })).rejects.toMatchObject({
    code: 'bundle-project-missing',
  })
  expect(Object.values(await everything(there)).flat()).toEqual([])
})

test('labels and their project can be opened together', async () => {
  const [here, there] = [freshDb(), freshDb()]
  const project = (await open(here, file('crosseval.csv', crossEval))).projects[0]!.project
  const labels = file('a-labels.jsonl', await bundleText(here, project, 'labels'))
  const whole = file('b-whole.jsonl', await bundleText(here, project))
  await open(there, labels, whole)
  expect(await shown(there)).toEqual(await shown(here))
})

test('the same file twice makes each item once', async () => {
  const db = freshDb()
  const { preview } = await read(db, file('a/crosseval.csv', crossEval), file('b/crosseval.csv', crossEval))
  expect(preview.sources).toMatchObject({ items: 2, ratings: 2, people: 1 })
  expect(preview.problems).toMatchObject({ refused: 0, noted: 0 })
})

test('ratings come in as labels of imported people, with their explanations', async () => {
  const db = freshDb()
  const { content, preview } = await read(db, file('crosseval.csv', crossEval))
  expect(preview.sources).toMatchObject({
    ratings: 2,
    people: 1,
    holdsRatings: { 'rate-responses': true, 'audit-prompts': false },
  })
  await writeImport(db, content, choice(), author, { signal: never })
  const labels = await db.labels.toArray()
  expect(labels.map(({ heads }) => heads[0]?.value?.value).sort()).toEqual([2, 4, 'Short and right'])
  expect(new Set(labels.map((each) => each.person))).toEqual(new Set(['crosseval.csv#human_1']))
})

test('ratings that no question of the chosen set can hold are counted as left out', async () => {
  const db = freshDb()
  const { content } = await read(db, file('crosseval.csv', crossEval))
  const { result } = await writeImport(db, content, choice('audit-prompts'), author, { signal: never })
  expect(result.leftOut).toBe(2)
  expect(await db.labels.count()).toBe(0)
})

test('a record whose id is taken by another content is refused by name, and the rest comes in', async () => {
  const db = freshDb()
  await open(db, bundle([projectChange]))
  const other = { ...projectChange, value: { ...(projectChange.value as object), name: 'Another' } }
  const second = { ...projectChange, id: 'second', kind: 'setting', key: '["setting","density"]', value: 1 }
  const { content, preview } = await read(db, bundle([other, second]))
  expect(preview.problems.first).toMatchObject([
    { code: 'record-id-taken', weight: 'refused', place: { file: 'history.jsonl' } },
  ])
  const { result } = await writeImport(db, content, choice(), author, { signal: never })
  expect(result.projects).toMatchObject([{ added: 1 }])
})

test('a label on a target of a later version is kept and goes out again, and counts for nothing here', async () => {
  const db = freshDb()
  await open(db, file('crosseval.csv', crossEval))
  const [stored] = (await db.changes.toArray()).filter(({ change }) => change.kind === 'label')
  const known = stored!.change
  const [, item, , question, by] = JSON.parse(known.key) as string[]
  const key = JSON.stringify(['label', item, { kind: 'span' }, question, by])
  const later: Change = { ...known, id: 'later', key, replaces: [] }
  const before = await shown(db)
  await open(db, bundle([later], known.project))
  expect(await shown(db)).toEqual(before)
  expect(await bundleText(db, known.project, 'labels')).toContain(changeLine(later))
})

test('the runs of two models on the same prompts become one item with two candidates', async () => {
  const db = freshDb()
  const { content, preview } = await read(
    db,
    file('llama.jsonl', runText('Yes.')),
    file('gemma.jsonl', runText('No.')),
  )
  expect(preview.problems.refused).toBe(0)
  await writeImport(db, content, choice(), author, { signal: never })
  expect(await db.queueRows.toArray()).toMatchObject([{ candidates: 2 }])
  const models = (await db.identities.toArray()).map(({ heads }) => heads[0]?.value)
  expect(models).toEqual(
    expect.arrayContaining([
      { model: 'gemma', file: 'gemma.jsonl' },
      { model: 'llama', file: 'llama.jsonl' },
    ]),
  )
})

test('files that are dropped along come in with their conversations, and go out again', async () => {
  const [here, there] = [freshDb(), freshDb()]
  const named = crossEval.replace('"Fix, please",,', '"Fix, please",code.pdf,')
  const { preview } = await read(here, file('cross.csv', named), file('code.pdf', '\u0000bytes'))
  expect(preview.sources?.attachments).toEqual({ images: 0, others: 1, missing: 0 })
  const { projects } = await open(here, file('cross.csv', named), file('code.pdf', '\u0000bytes'))
  await open(there, file('all.jsonl', await bundleText(here, projects[0]!.project)))
  const items = (await there.changes.toArray()).filter(({ change }) => change.kind === 'item')
  const [attachment] = items.flatMap(({ change }) => attachmentsOf(change.value as ItemValue))
  const files = await findAttachedFiles(there, [attachment!])
  expect(await files.get(attachment!.id!)?.text()).toBe('\u0000bytes')
})
