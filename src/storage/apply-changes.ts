import type { Table } from 'dexie'
import type { Change } from '../domain/change'
import { personProgress } from '../domain/item-status'
import { parseIdKey, parseLabelKey } from '../domain/key'
import { isFoldable, type Kind } from '../domain/kind'
import { itemFacts, type QueueRow } from '../domain/queue-row'
import { type LabelRow, ofProject, type TurnwiseDb } from './database'
import { type FoldedItem, foldedItem, foldedRow, identityRow, labelRow } from './folded-rows'
import { newChanges } from './new-changes'

export interface Applied {
  /** Changes that were new here. */
  added: number
  /** Changes that were here already. */
  known: number
  /** Changes whose id is taken here by another content: not written. */
  clashing: Change[]
  /** Items whose row in the queue changed. */
  items: string[]
}

/** How a big write tells how far it is, and is told to stop. */
export interface Progress {
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
}

const rowsAtATime = 1_000

/** Every table that changes touch: what a transaction around these functions has to name. */
export function recordTables(db: TurnwiseDb) {
  return [
    db.changes,
    db.projects,
    db.guidelines,
    db.settings,
    db.people,
    db.questions,
    db.items,
    db.identities,
    db.labels,
    db.queueRows,
    db.working,
    db.blobs,
  ]
}

/** The tables that labels alone touch: fewer tables, a quicker transaction. */
export function labelTables(db: TurnwiseDb) {
  return [db.changes, db.labels, db.queueRows, db.working]
}

/**
 * Merges changes of one project from elsewhere: set union, what is here already is left alone. Must run inside a
 * transaction over `recordTables`, so that all of it stands or none.
 */
export async function mergeChanges(
  db: TurnwiseDb,
  project: string,
  changes: readonly Change[],
  from: string,
  progress: Progress = {},
): Promise<Applied> {
  // A transaction that is asked nothing ends at once, and nothing could be awaited in it.
  if (changes.length === 0) return { added: 0, known: 0, clashing: [], items: [] }
  const { fresh, known, clashing } = await newChanges(db, changes)
  const items = await addChanges(db, project, fresh, from, progress)
  return { added: fresh.length, known, clashing, items }
}

/**
 * Writes changes that are not here yet, with all that follows from them: folds and queue rows. Must run inside a
 * transaction over `recordTables`. Returns the items whose queue rows changed. Everything is read first, at once,
 * then everything is written, at once: a rating waits twice for the database, however much follows from it.
 */
export async function addChanges(
  db: TurnwiseDb,
  project: string,
  fresh: readonly Change[],
  from: string,
  progress: Progress = {},
): Promise<string[]> {
  const [groups, queue] = await Promise.all([
    readGroups(db, project, fresh),
    readQueue(db, project, touchedItems(fresh)),
  ])
  const { items, labels, ...folded } = foldGroups(project, groups)
  const rows = queueRows(project, queue, items, labels)
  progress.signal?.throwIfAborted()

  const writing = [
    putAll(db.projects, folded.project),
    putAll(db.guidelines, folded.guideline),
    putAll(db.settings, folded.setting),
    putAll(db.people, folded.person),
    putAll(db.questions, folded.question),
    putAll(
      db.items,
      items.map(({ row }) => row),
    ),
    putAll(db.identities, folded.identity),
    putAll(db.labels, labels),
    putAll(db.queueRows, rows.present),
    rows.gone.length > 0 && db.queueRows.bulkDelete(rows.gone.map((item) => [project, item])),
  ]
  const add = async (start: number) => {
    const some = fresh.slice(start, start + rowsAtATime)
    if (some.length > 0) await db.changes.bulkAdd(some.map((change) => ({ from, change })))
    progress.onProgress?.(start + some.length, fresh.length)
  }
  // The first together with the folds, so that a rating waits once, and where one fails, none is left failing unheard.
  // What is awaited last has to be a request that is
  // still on its way: after promises that have ended, a transaction of several projects could ask nothing more.
  await Promise.all([...writing, add(0)])
  for (let start = rowsAtATime; start < fresh.length; start += rowsAtATime) {
    progress.signal?.throwIfAborted()
    await add(start)
  }
  return [...queue.keys()]
}

/** Only what a table gets is asked of it: a label's transaction names few tables. */
async function putAll<Row, Key>(table: Table<Row, Key>, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await table.bulkPut([...rows])
}

/** All changes of every key that fresh ones touch, those that were here before included, by kind and key. */
async function readGroups(
  db: TurnwiseDb,
  project: string,
  fresh: readonly Change[],
): Promise<Map<Kind, Map<string, Change[]>>> {
  const groups = new Map<Kind, Map<string, Change[]>>()
  const add = (change: Change) => {
    if (!isFoldable(change)) return
    const keys = groups.get(change.kind) ?? new Map<string, Change[]>()
    groups.set(change.kind, keys)
    const group = keys.get(change.key)
    if (group) group.push(change)
    else keys.set(change.key, [change])
  }
  const keys = [...new Set(fresh.map((change) => change.key))]
  const index = db.changes.where('[change.project+change.key]')
  const [only] = keys
  const before =
    keys.length === 1
      ? await index.equals([project, only!]).toArray()
      : await index.anyOf(keys.map((key) => [project, key])).toArray()
  for (const { change } of before) add(change)
  for (const change of fresh) add(change)
  return groups
}

/** What the queue row of a touched item depends on. */
interface QueueState {
  before: QueueRow | undefined
  /** Labels that are here of the people whose progress may change; of everybody, where the item has no row yet. */
  labels: LabelRow[]
}

/** Whose labels of an item may count for more than before. Everybody's, where the item itself came. */
type TouchedPeople = ReadonlySet<string> | 'everybody'

function touchedItems(fresh: readonly Change[]): Map<string, TouchedPeople> {
  const touched = new Map<string, TouchedPeople>()
  for (const change of fresh) {
    const { kind, key } = change
    if (kind === 'item') touched.set(parseIdKey(key), 'everybody')
    if (kind !== 'label' || !isFoldable(change)) continue
    const { item, person } = parseLabelKey(key)
    const people = touched.get(item) ?? new Set<string>()
    if (people !== 'everybody') touched.set(item, new Set(people).add(person))
  }
  return touched
}

async function readQueue(
  db: TurnwiseDb,
  project: string,
  touched: ReadonlyMap<string, TouchedPeople>,
): Promise<Map<string, QueueState>> {
  const [rows, labels] = await Promise.all([
    db.queueRows.bulkGet([...touched.keys()].map((item) => [project, item])),
    readLabels(db, project, touched),
  ])
  return new Map([...touched.keys()].map((item, i) => [item, { before: rows[i], labels: labels[i]! }]))
}

async function readLabels(
  db: TurnwiseDb,
  project: string,
  touched: ReadonlyMap<string, TouchedPeople>,
): Promise<LabelRow[][]> {
  const isSmall = touched.size <= 10
  const inProject = db.labels.where('[project+key]').between(...ofProject(project))
  if (!isSmall) {
    const byItem = groupedBy(await inProject.toArray(), (row) => row.item)
    return [...touched.keys()].map((item) => byItem.get(item) ?? [])
  }
  const index = db.labels.where('[project+item+person]')
  return Promise.all(
    [...touched].map(([item, people]) => {
      const [only] = people === 'everybody' ? [] : people
      return only !== undefined && people !== 'everybody' && people.size === 1
        ? index.equals([project, item, only]).toArray()
        : index.between([project, item, ''], [project, item, '\uffff']).toArray()
    }),
  )
}

function foldGroups(project: string, groups: ReadonlyMap<Kind, ReadonlyMap<string, Change[]>>) {
  const of = <Row>(kind: Kind, row: (project: string, key: string, group: readonly Change[]) => Row): Row[] =>
    [...(groups.get(kind) ?? [])].map(([key, group]) => row(project, key, group))
  return {
    project: of('project', foldedRow),
    guideline: of('guideline', foldedRow),
    setting: of('setting', foldedRow),
    person: of('person', foldedRow),
    question: of('question', foldedRow),
    identity: of('identity', identityRow),
    items: of('item', foldedItem),
    labels: of('label', labelRow),
  }
}

function queueRows(
  project: string,
  queue: ReadonlyMap<string, QueueState>,
  items: readonly FoldedItem[],
  labels: readonly LabelRow[],
): { present: QueueRow[]; gone: string[] } {
  const itemsById = new Map(items.map((each) => [each.row.item, each]))
  const newLabels = groupedBy(labels, (row) => row.item)
  const present: QueueRow[] = []
  const gone: string[] = []
  for (const [item, { before, labels: here }] of queue) {
    const folded = itemsById.get(item)
    if (folded && !folded.value) gone.push(item)
    const facts = folded ? folded.value && { arrived: folded.arrived, ...itemFacts(folded.value) } : before
    // A label whose item is not here yet waits: it counts when the item comes.
    if (!facts) continue
    const row: QueueRow = { ...facts, project, item, people: { ...before?.people } }
    const byKey = new Map([...here, ...(newLabels.get(item) ?? [])].map((label) => [label.key, label]))
    for (const [person, theirs] of groupedBy(byKey.values(), (label) => label.person)) {
      row.people[person] = personProgress(
        theirs.map(({ heads, isConflict }) => ({ shown: heads[0]!, heads, isConflict })),
      )
    }
    present.push(row)
  }
  return { present, gone }
}

/** `Map.groupBy`, which Node 20 does not have: the unit tests and the bench run this in Node. */
function groupedBy<Each, By>(all: Iterable<Each>, by: (each: Each) => By): Map<By, Each[]> {
  const groups = new Map<By, Each[]>()
  for (const each of all) {
    const group = groups.get(by(each))
    if (group) group.push(each)
    else groups.set(by(each), [each])
  }
  return groups
}
