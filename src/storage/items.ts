import type { Change } from '../domain/change'
import type { IdentityValue } from '../domain/identity'
import type { ItemValue } from '../domain/item'
import { keys } from '../domain/key'
import type { FoldedRow, LabelRow, TurnwiseDb } from './database'
import type { WorkingRow } from './working-row'

/** One conversation with who its candidates are. */
export interface StoredItem {
  project: string
  id: string
  value: ItemValue
  /** The change that is shown: labels of translations name it. */
  change: string
  /** Candidate ids of every version, oldest first. */
  versions: string[][]
  /** By candidate; a candidate whose identity is withheld is not in it. */
  identities: Map<string, IdentityValue>
}

/** The item, or null where it is not on this device. */
export async function findItem(db: TurnwiseDb, project: string, item: string): Promise<StoredItem | null> {
  const row = await db.items.get([project, keys.item(item)])
  if (!row?.heads[0]) return null
  const [stored, identities] = await Promise.all([
    db.changes.where('change.id').equals(row.heads[0]).first(),
    db.identities.where('[project+item]').equals([project, item]).toArray(),
  ])
  const change = stored?.change as Change<ItemValue> | undefined
  if (!change?.value) return null
  return {
    project,
    id: item,
    value: change.value,
    change: change.id,
    versions: row.versions,
    identities: new Map(
      (identities as FoldedRow<IdentityValue>[]).flatMap(({ key, heads }) => {
        const [, , candidate] = JSON.parse(key) as string[]
        return heads[0]?.value && candidate ? [[candidate, heads[0].value]] : []
      }),
    ),
  }
}

/** What one person has said about an item. */
export async function listItemLabels(
  db: TurnwiseDb,
  project: string,
  item: string,
  person: string,
): Promise<LabelRow[]> {
  return db.labels.where('[project+item+person]').equals([project, item, person]).toArray()
}

/** Texts in the making about an item, of every tab. */
export async function listItemWorking(db: TurnwiseDb, project: string, item: string): Promise<WorkingRow[]> {
  return db.working.where('[project+item]').equals([project, item]).toArray()
}
