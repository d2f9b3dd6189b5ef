import type { TextView } from '../../../conversation/response-text'
import type { Workspace } from '../../../storage/workspace'
import type { ColumnArrangement } from './column-arrangement'

/**
 * How a person reads since this tab was opened. On purpose not stored: which response was hidden or moved yesterday
 * must not colour what is judged today.
 */
interface Sitting {
  /** The view of all columns, from item to item. */
  textView: TextView
  /** By item and person: which response stands under a letter differs from item to item. */
  readonly arrangements: Map<string, ColumnArrangement>
}

const sittings = new WeakMap<Workspace, Sitting>()

export function sittingOf(workspace: Workspace): Sitting {
  const sitting = sittings.get(workspace) ?? { textView: 'rendered', arrangements: new Map() }
  sittings.set(workspace, sitting)
  return sitting
}
