import type { Change } from '../change'
import { fold } from '../heads'

/** One change in the history of its key. */
export interface HistoryEntry<Value = unknown> {
  readonly change: Change<Value>
  /** What its writer saw before it; null where there was nothing, or it is not on this device. */
  readonly before: Change<Value> | null
  /** Whether it is what is shown now, stands beside it in a conflict, or was replaced. */
  readonly standing: 'shown' | 'beside' | 'replaced'
}

/** The history of one key, latest first: of every change what was before it and whether it still stands. */
export function keyHistory<Value>(changes: readonly Change<Value>[]): HistoryEntry<Value>[] {
  if (changes.length === 0) return []
  const { shown, heads, isConflict } = fold(changes)
  const byId = new Map(changes.map((change) => [change.id, change]))
  return [...byId.values()].sort(latestFirst).map((change) => ({
    change,
    before:
      change.replaces.flatMap((id) => (id === change.id ? [] : (byId.get(id) ?? []))).sort(latestFirst)[0] ??
      null,
    standing: change === shown ? 'shown' : isConflict && heads.includes(change) ? 'beside' : 'replaced',
  }))
}

/** By the clock, then by the id: the order in which a conflict shows its heads. */
export function latestFirst(a: Pick<Change, 'at' | 'id'>, b: Pick<Change, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0
}
