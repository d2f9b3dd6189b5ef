import { type HistoryEntry, keyHistory, latestFirst } from '../../../domain/history/key-history'
import type { HistoryRow } from '../../../storage/history'

/** A line of a history: a change, with where this device has it from. */
export interface TimelineLine {
  entry: HistoryEntry
  from: string
}

/** The changes of some keys as one history, latest first. */
export function timeline(rows: readonly HistoryRow[]): TimelineLine[] {
  const from = new Map(rows.map((row) => [row.change.id, row.from]))
  const byKey = new Map<string, HistoryRow['change'][]>()
  for (const { change } of rows) byKey.set(change.key, [...(byKey.get(change.key) ?? []), change])
  return [...byKey.values()]
    .flatMap((changes) => keyHistory(changes))
    .sort((a, b) => latestFirst(a.change, b.change))
    .map((entry) => ({ entry, from: from.get(entry.change.id) ?? 'here' }))
}
