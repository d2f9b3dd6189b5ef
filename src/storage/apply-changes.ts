import { isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import { fold } from '../domain/heads'
import type { ItemValue } from '../domain/item'
import { personProgress } from '../domain/item-status'
import { parseIdKey, parseLabelKey } from '../domain/key'
import { isKnownKind, type Kind } from '../domain/kind'
import type { LabelValue } from '../domain/label'
import { itemFacts, type QueueRow } from '../domain/queue-row'
import type { FoldedRow, IdentityRow, ItemRow, LabelRow, TurnwiseDb } from './database'

export interface Applied {
  /** Changes that were new here. */
  added: number
  /** Changes that were here already, byte for byte. */
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

/** Every table that changes touch: what a transaction around `applyChanges` has to name. */
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

/**
 * Writes changes of one project with all that follows from them: folds and queue rows. Must run inside a
 * transaction over `recordTables`, so that all of it stands or none. Set union: what is here already is left alone.
 */
export async function applyChanges(
  db: TurnwiseDb,
  project: string,
  changes: readonly Change[],
  from: string,
  progress: Progress = {},
): Promise<Applied> {
  const isNewProject = (await db.changes.where('change.project').equals(project).limit(1).count()) === 0
  const { fresh, known, clashing } = await newHere(db, changes, isNewProject)
  for (let start = 0; start < fresh.length; start += rowsAtATime) {
    progress.signal?.throwIfAborted()
    const rows = fresh.slice(start, start + rowsAtATime).map((change) => ({ from, change }))
    await db.changes.bulkAdd(rows)
    progress.onProgress?.(Math.min(start + rowsAtATime, fresh.length), fresh.length)
  }
  const items = await foldTouched(db, project, fresh, isNewProject)
  progress.signal?.throwIfAborted()
  return { added: fresh.length, known, clashing, items }
}

async function newHere(db: TurnwiseDb, changes: readonly Change[], isNewProject: boolean) {
  const byId = new Map<string, Change>()
  const clashing: Change[] = []
  let known = 0
  for (const change of changes) {
    const twin = byId.get(change.id)
    if (!twin) byId.set(change.id, change)
    else if (isSameValue(twin, change)) known++
    else clashing.push(change)
  }
  if (!isNewProject || changes.length < rowsAtATime) {
    const rows = await db.changes
      .where('change.id')
      .anyOf([...byId.keys()])
      .toArray()
    for (const { change: here } of rows) {
      const change = byId.get(here.id)!
      byId.delete(here.id)
      if (isSameValue(here, change)) known++
      else clashing.push(change)
    }
  }
  return { fresh: [...byId.values()], known, clashing }
}

/** Folds every key that new changes touch; returns the items whose queue rows changed. */
async function foldTouched(
  db: TurnwiseDb,
  project: string,
  fresh: readonly Change[],
  isNewProject: boolean,
): Promise<string[]> {
  const touched = new Map<Kind, Map<string, Change[]>>()
  for (const change of fresh) {
    if (!isKnownKind(change.kind)) continue
    const keys = touched.get(change.kind) ?? new Map<string, Change[]>()
    touched.set(change.kind, keys)
    const group = keys.get(change.key)
    if (group) group.push(change)
    else keys.set(change.key, [change])
  }
  const facts = new Map<string, ItemChange>()
  const people = new Map<string, Set<string>>()
  for (const [kind, news] of touched) {
    const groups = isNewProject ? news : await wholeGroups(db, project, kind, news)
    if (kind === 'item') {
      for (const [item, change] of await putItems(db, project, groups)) facts.set(item, change)
    } else if (kind === 'label') {
      for (const row of await putLabels(db, project, groups)) {
        const set = people.get(row.item) ?? new Set()
        people.set(row.item, set.add(row.person))
      }
    } else if (kind === 'identity') {
      const rows = [...groups].map(([key, group]): IdentityRow => {
        const [, item] = JSON.parse(key) as string[]
        return { ...foldedRow(project, key, group), item: item! }
      })
      await db.identities.bulkPut(rows)
    } else {
      const rows = [...groups].map(([key, group]) => foldedRow(project, key, group))
      await tableOf(db, kind).bulkPut(rows)
    }
  }
  return updateQueueRows(db, project, facts, people, isNewProject)
}

function tableOf(db: TurnwiseDb, kind: Exclude<Kind, 'item' | 'label' | 'identity'>) {
  const tables = {
    project: db.projects,
    guideline: db.guidelines,
    setting: db.settings,
    person: db.people,
    question: db.questions,
  }
  return tables[kind]
}

/** All changes of the touched keys, those that were here before included. */
async function wholeGroups(db: TurnwiseDb, project: string, kind: string, news: Map<string, Change[]>) {
  const groups = new Map<string, Change[]>()
  const rows = await db.changes
    .where('[change.project+change.key]')
    .anyOf([...news.keys()].map((key) => [project, key]))
    .toArray()
  for (const { change } of rows) {
    if (change.kind !== kind) continue
    const group = groups.get(change.key)
    if (group) group.push(change)
    else groups.set(change.key, [change])
  }
  return groups
}

function foldedRow<Value>(project: string, key: string, group: readonly Change[]): FoldedRow<Value> {
  const { heads, isConflict } = fold(group as readonly Change<Value>[])
  return { project, key, heads: [...heads], isConflict }
}

async function putLabels(
  db: TurnwiseDb,
  project: string,
  groups: Map<string, Change[]>,
): Promise<LabelRow[]> {
  const rows = [...groups].map(([key, group]): LabelRow => {
    const { item, person } = parseLabelKey(key)
    return { ...foldedRow<LabelValue>(project, key, group), item, person }
  })
  await db.labels.bulkPut(rows)
  return rows
}

/** The shown value of an item that changed, and when the item first came. */
interface ItemChange {
  value: ItemValue | null
  arrived: string
}

async function putItems(
  db: TurnwiseDb,
  project: string,
  groups: Map<string, Change[]>,
): Promise<Map<string, ItemChange>> {
  const changed = new Map<string, ItemChange>()
  const rows: ItemRow[] = []
  for (const [key, group] of groups) {
    const versions = (group as Change<ItemValue>[]).toSorted((a, b) =>
      a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
    )
    const { shown, heads, isConflict } = fold(versions)
    const item = parseIdKey(key)
    rows.push({
      project,
      key,
      item,
      heads: heads.map((head) => head.id),
      isConflict,
      versions: versionsOfCandidates(versions, shown),
    })
    changed.set(item, { value: shown.value, arrived: versions[0]!.at })
  }
  await db.items.bulkPut(rows)
  return changed
}

/** Candidate ids of the versions up to the shown one, which comes last. */
function versionsOfCandidates(versions: readonly Change<ItemValue>[], shown: Change<ItemValue>): string[][] {
  const ids = (change: Change<ItemValue>) => change.value?.candidates.map((each) => each.id) ?? []
  return [...versions.filter((version) => version !== shown).map(ids), ids(shown)]
}

async function updateQueueRows(
  db: TurnwiseDb,
  project: string,
  facts: ReadonlyMap<string, ItemChange>,
  people: ReadonlyMap<string, ReadonlySet<string>>,
  isNewProject: boolean,
): Promise<string[]> {
  const touched = [...new Set([...facts.keys(), ...people.keys()])]
  const before = isNewProject
    ? touched.map(() => undefined)
    : await db.queueRows.bulkGet(touched.map((item) => [project, item]))
  const rows: QueueRow[] = []
  const gone: string[] = []
  for (const [i, item] of touched.entries()) {
    const change = facts.get(item)
    const row = change ? rowOf(project, item, change, before[i]) : before[i]
    if (change && !change.value) gone.push(item)
    if (!row) continue
    // A label may come before its item: when the item is new here, everybody's labels count.
    const who = before[i] ? (people.get(item) ?? []) : await peopleOf(db, project, item)
    for (const person of who) {
      const labels = await db.labels.where('[project+item+person]').equals([project, item, person]).toArray()
      row.people[person] = personProgress(
        labels.map(({ heads, isConflict }) => ({ shown: heads[0]!, heads, isConflict })),
      )
    }
    rows.push(row)
  }
  await db.queueRows.bulkPut(rows)
  if (gone.length > 0) await db.queueRows.bulkDelete(gone.map((item) => [project, item]))
  return touched
}

function rowOf(
  project: string,
  item: string,
  change: ItemChange,
  before: QueueRow | undefined,
): QueueRow | undefined {
  if (!change.value) return undefined
  return { project, item, arrived: change.arrived, people: before?.people ?? {}, ...itemFacts(change.value) }
}

async function peopleOf(db: TurnwiseDb, project: string, item: string): Promise<Set<string>> {
  const rows = await db.labels
    .where('[project+item+person]')
    .between([project, item, ''], [project, item, '\uffff'])
    .toArray()
  return new Set(rows.map((row) => row.person))
}
