import { isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import type { TurnwiseDb } from './database'

/** Which of some changes are new to a set: the rest is there already, or claims an id that is taken. */
export interface NewChanges {
  fresh: Change[]
  /** How many were here already, value for value. */
  known: number
  /** Changes whose id belongs to another content here. */
  clashing: Change[]
}

const idsAtATime = 2_000

/** Set union, looked at from the incoming side: only what is not here yet is to be written. */
export async function newChanges(db: TurnwiseDb, changes: readonly Change[]): Promise<NewChanges> {
  const byId = new Map<string, Change>()
  const clashing: Change[] = []
  let known = 0
  for (const change of changes) {
    const twin = byId.get(change.id)
    if (!twin) byId.set(change.id, change)
    else if (isSameValue(twin, change)) known++
    else clashing.push(change)
  }
  const ids = [...byId.keys()]
  for (let start = 0; start < ids.length; start += idsAtATime) {
    const some = ids.slice(start, start + idsAtATime)
    const here = await db.changes.where('change.id').anyOf(some).toArray()
    for (const row of here) {
      const change = byId.get(row.change.id)!
      byId.delete(row.change.id)
      if (isSameValue(row.change, change)) known++
      else clashing.push(change)
    }
  }
  return { fresh: [...byId.values()], known, clashing }
}
