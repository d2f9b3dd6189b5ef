import type { Target } from '../domain/target'

/**
 * Text in the making, or time at an item that is not submitted: one row per label key and tab. Local, strict, in
 * backups, never synced. Writing the change that it becomes removes it, in the same transaction.
 */
export interface WorkingRow {
  /** `<tab> <label key>` */
  id: string
  project: string
  item: string
  /** Key of the label that this becomes. */
  key: string
  tab: string
  person: string
  question: string
  target: Target
  value: unknown
  /** The heads that stood when typing began: the change replaces those. */
  seen: string[]
  targetHash: string
  shownOrder: string[]
  savedMs: number
}

export function workingId(tab: string, key: string): string {
  return `${tab} ${key}`
}
