import type { Change } from '../domain/change'
import type { ItemValue } from '../domain/item'
import { keys } from '../domain/key'
import { type ItemRow, ofProject, type TurnwiseDb } from './database'

/** Which change of an item is shown: while it is the same, so is the item's text. */
export interface ItemHead {
  item: string
  change: string
}

/** Every item of a project, the first to come first. */
export async function listItemHeads(db: TurnwiseDb, project: string): Promise<ItemHead[]> {
  const rows = await db.items
    .where('[project+key]')
    .between(...ofProject(project))
    .toArray()
  // Ids of changes begin with their time.
  return heads(rows).sort((a, b) => (a.change < b.change ? -1 : a.change > b.change ? 1 : 0))
}

/** Of these items, those that are here. */
export async function findItemHeads(
  db: TurnwiseDb,
  project: string,
  items: readonly string[],
): Promise<ItemHead[]> {
  return heads(await db.items.bulkGet(items.map((item) => [project, keys.item(item)])))
}

/** What these changes made of their items, by item. A withdrawn item has no value. */
export async function readItemValues(
  db: TurnwiseDb,
  heads: readonly ItemHead[],
): Promise<Map<string, ItemValue>> {
  const items = new Map(heads.map(({ item, change }) => [change, item]))
  const rows = await db.changes
    .where('change.id')
    .anyOf([...items.keys()])
    .toArray()
  return new Map(
    rows.flatMap(({ change }) => {
      const { id, value } = change as Change<ItemValue>
      return value ? [[items.get(id)!, value]] : []
    }),
  )
}

function heads(rows: readonly (ItemRow | undefined)[]): ItemHead[] {
  return rows.flatMap((row) => (row?.heads[0] ? [{ item: row.item, change: row.heads[0] }] : []))
}
