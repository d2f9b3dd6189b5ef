import type { Change } from '../domain/change'
import { latestFirst } from '../domain/history/key-history'
import type { ItemValue } from '../domain/item'
import { keys } from '../domain/key'
import type { TurnwiseDb } from './database'
import { listItemLabels } from './items'

/** A change with where this device has it from: `here`, or the name of a file or remote. */
export interface HistoryRow {
  change: Change
  from: string
}

/** Every change of one key, latest first. */
export async function listKeyHistory(db: TurnwiseDb, project: string, key: string): Promise<HistoryRow[]> {
  return listHistory(db, project, [key])
}

/** Every change of an item, and of what one person said about it, latest first. */
export async function listItemHistory(
  db: TurnwiseDb,
  project: string,
  item: string,
  person: string,
): Promise<HistoryRow[]> {
  const labels = await listItemLabels(db, project, item, person)
  return listHistory(db, project, [keys.item(item), ...labels.map(({ key }) => key)])
}

/** Every version of an item, latest first. */
export async function listItemVersions(
  db: TurnwiseDb,
  project: string,
  item: string,
): Promise<Change<ItemValue>[]> {
  const rows = await listKeyHistory(db, project, keys.item(item))
  return rows.map(({ change }) => change as Change<ItemValue>)
}

async function listHistory(
  db: TurnwiseDb,
  project: string,
  ofKeys: readonly string[],
): Promise<HistoryRow[]> {
  const rows = await db.changes
    .where('[change.project+change.key]')
    .anyOf(ofKeys.map((key) => [project, key]))
    .toArray()
  return rows.map(({ change, from }) => ({ change, from })).sort((a, b) => latestFirst(a.change, b.change))
}
