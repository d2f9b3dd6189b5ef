import { isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import { keys } from '../domain/key'
import type { ProjectValue } from '../domain/project'
import type { FoldedRow, TurnwiseDb } from './database'

/** How changes from a file stand to those on this device. */
export interface Comparison {
  fresh: Change[]
  /** Here already, byte for byte. */
  known: number
  /** Their id is taken here by another content: they cannot be written. */
  taken: Change[]
}

const idsAtATime = 2_000

export async function compareChanges(db: TurnwiseDb, changes: readonly Change[]): Promise<Comparison> {
  const comparison: Comparison = { fresh: [], known: 0, taken: [] }
  for (let start = 0; start < changes.length; start += idsAtATime) {
    const some = changes.slice(start, start + idsAtATime)
    const rows = await db.changes
      .where('change.id')
      .anyOf(some.map(({ id }) => id))
      .toArray()
    const here = new Map(rows.map(({ change }) => [change.id, change]))
    for (const change of some) {
      const twin = here.get(change.id)
      if (!twin) comparison.fresh.push(change)
      else if (isSameValue(twin, change)) comparison.known++
      else comparison.taken.push(change)
    }
  }
  return comparison
}

/** The name of a project on this device, or null where it is not here. */
export async function findProjectName(db: TurnwiseDb, id: string): Promise<string | null> {
  const row = (await db.projects.get([id, keys.project(id)])) as FoldedRow<ProjectValue> | undefined
  return row?.heads[0]?.value?.name ?? null
}
