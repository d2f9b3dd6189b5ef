import { makeChange } from '../domain/change'
import type { ItemValue } from '../domain/item'
import { keys } from '../domain/key'
import { findItem, type StoredItem } from './items'
import { writeChanges } from './record-label'
import { toStorageError } from './storage-error'
import type { Workspace } from './workspace'

/**
 * Makes an earlier version of an item the one that is shown: a new change, which replaces every version that stands
 * there now. Returns the item as it is then. Throws AppError.
 */
export async function restoreItem(
  workspace: Workspace,
  item: StoredItem,
  person: string,
  value: ItemValue,
): Promise<StoredItem> {
  const { db, clock } = workspace
  const { project, id } = item
  const key = keys.item(id)
  try {
    const row = await db.items.get([project, key])
    const about = { project, kind: 'item', key, replaces: row?.heads ?? [] }
    await writeChanges(workspace, project, [makeChange(clock.author(person), about, value)])
    return (await findItem(db, project, id)) ?? item
  } catch (cause) {
    throw toStorageError(cause)
  }
}
