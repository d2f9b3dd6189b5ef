import type { Change } from '../domain/change'
import type { ItemValue } from '../domain/item'
import { keys } from '../domain/key'
import { type ChangeRow, type ItemRow, ofProject, type TurnwiseDb } from './database'

/** Which change of an item is shown: while it is the same, so is the item's text. */
export interface ItemHead {
  item: string
  change: string
}

/** Every item of a project, in the order of their keys. */
export async function listItemHeads(db: TurnwiseDb, project: string): Promise<ItemHead[]> {
  const rows = await db.items
    .where('[project+key]')
    .between(...ofProject(project))
    .toArray()
  return heads(rows)
}

/** Of these items, those that are here. */
export async function findItemHeads(
  db: TurnwiseDb,
  project: string,
  items: readonly string[],
): Promise<ItemHead[]> {
  return heads(await db.items.bulkGet(items.map((item) => [project, keys.item(item)])))
}

/** What the shown changes of items made of them, by item. A withdrawn item has no value. */
export async function readItemValues(
  db: TurnwiseDb,
  heads: readonly ItemHead[],
): Promise<Map<string, ItemValue>> {
  const ids = heads.map(({ change }) => change)
  return valuesOf(await db.changes.where('change.id').anyOf(ids).toArray(), heads)
}

/**
 * The same of items that follow one another in the order of their keys. One request, which is many times as fast as
 * one for each; earlier versions that lie between come along and are dropped.
 */
export async function readItemRange(
  db: TurnwiseDb,
  project: string,
  heads: readonly ItemHead[],
): Promise<Map<string, ItemValue>> {
  const [first, last] = [heads.at(0), heads.at(-1)]
  if (!first || !last) return new Map()
  const rows = await db.changes
    .where('[change.project+change.key]')
    .between([project, keys.item(first.item)], [project, keys.item(last.item)], true, true)
    .toArray()
  return valuesOf(rows, heads)
}

function valuesOf(rows: readonly ChangeRow[], heads: readonly ItemHead[]): Map<string, ItemValue> {
  const items = new Map(heads.map(({ item, change }) => [change, item]))
  return new Map(
    rows.flatMap(({ change }) => {
      const { id, value } = change as Change<ItemValue>
      const item = items.get(id)
      return item !== undefined && value ? [[item, value]] : []
    }),
  )
}

function heads(rows: readonly (ItemRow | undefined)[]): ItemHead[] {
  return rows.flatMap((row) => (row?.heads[0] ? [{ item: row.item, change: row.heads[0] }] : []))
}
