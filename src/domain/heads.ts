import { isSameValue } from './canonical-json'
import type { Change } from './change'

/** The state of one key: what is shown, what else stands beside it. */
export interface Folded<Value = unknown> {
  /** The head with the greatest `(at, id)`. */
  readonly shown: Change<Value>
  /** Every head, the shown one first. */
  readonly heads: readonly Change<Value>[]
  /** More than one head, and their values differ. */
  readonly isConflict: boolean
}

/**
 * Folds the changes of one key. The result depends only on the set of changes, not on their order, and not on how
 * often each comes.
 * Throws on an empty list: a key without changes has no state.
 */
export function fold<Value>(changes: readonly Change<Value>[]): Folded<Value> {
  const replaced = new Set<string>()
  for (const change of changes) {
    for (const id of change.replaces) if (id !== change.id) replaced.add(id)
  }
  const distinct = [...new Map(changes.map((change) => [change.id, change])).values()]
  const unreplaced = distinct.filter((change) => !replaced.has(change.id))
  // Changes that replace each other in a ring leave no head; no honest device writes them. All stay visible.
  const heads = (unreplaced.length > 0 ? unreplaced : distinct).sort(latestFirst)
  const shown = heads[0]
  if (!shown) throw new Error('A key without changes has no state')
  const isConflict = heads.some((head) => !isSameValue(head.value, shown.value))
  return { shown, heads, isConflict }
}

function latestFirst(a: Change, b: Change): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}
