import type { TextView } from '../../../conversation/response-text'

/**
 * How a person has arranged the columns of an item, for this sitting. A candidate's letter goes with it: it never
 * changes, whatever is moved or hidden.
 */
export interface ColumnArrangement {
  /** Every candidate. Pinned columns stand before the others, whatever their place in here. */
  readonly order: readonly string[]
  readonly pinned: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
  /** Columns whose text is shown otherwise than that of the others. */
  readonly views: ReadonlyMap<string, TextView>
  /** The candidate in view where only one is. */
  readonly open: string | null
}

/** The columns as the letters go, all in view. */
export function plainColumns(candidates: readonly string[]): ColumnArrangement {
  return {
    order: candidates,
    pinned: new Set(),
    hidden: new Set(),
    views: new Map(),
    open: candidates[0] ?? null,
  }
}

/** An arrangement made before, for the candidates that are there now: those that came since stand last. */
export function forCandidates(kept: ColumnArrangement, candidates: readonly string[]): ColumnArrangement {
  const known = kept.order.filter((each) => candidates.includes(each))
  const order = [...known, ...candidates.filter((each) => !known.includes(each))]
  const hidden = new Set([...kept.hidden].filter((each) => known.includes(each)))
  if (order.length > 0 && hidden.size === order.length) hidden.clear()
  return withOpenTab({ ...kept, order, hidden })
}

/** Every column in the order of the screen, hidden ones included. */
export function allColumns({ order, pinned }: ColumnArrangement): string[] {
  return [...order.filter((each) => pinned.has(each)), ...order.filter((each) => !pinned.has(each))]
}

/** The columns in view, in the order of the screen. */
export function shownColumns(columns: ColumnArrangement): string[] {
  return allColumns(columns).filter((each) => !columns.hidden.has(each))
}

/** A column one place on, past the next one in view; pinned columns and the others stay apart. */
export function withMoved(columns: ColumnArrangement, candidate: string, by: 1 | -1): ColumnArrangement {
  const group = shownColumns(columns).filter(
    (each) => columns.pinned.has(each) === columns.pinned.has(candidate),
  )
  const neighbour = group[group.indexOf(candidate) + by]
  if (!group.includes(candidate) || neighbour === undefined) return columns
  const rest = columns.order.filter((each) => each !== candidate)
  const at = rest.indexOf(neighbour) + (by === 1 ? 1 : 0)
  return { ...columns, order: [...rest.slice(0, at), candidate, ...rest.slice(at)] }
}

export function canMove(columns: ColumnArrangement, candidate: string, by: 1 | -1): boolean {
  return withMoved(columns, candidate, by) !== columns
}

export function withPinToggled(columns: ColumnArrangement, candidate: string): ColumnArrangement {
  const pinned = new Set(columns.pinned)
  if (!pinned.delete(candidate)) pinned.add(candidate)
  return { ...columns, pinned }
}

/** Without a column; the last one in view stays. */
export function withHidden(columns: ColumnArrangement, candidate: string): ColumnArrangement {
  const shown = shownColumns(columns)
  if (shown.length < 2 || !shown.includes(candidate)) return columns
  return withOpenTab(
    { ...columns, hidden: new Set([...columns.hidden, candidate]) },
    shown.indexOf(candidate),
  )
}

export function withShown(columns: ColumnArrangement, candidate: string): ColumnArrangement {
  if (!columns.hidden.has(candidate)) return columns
  return { ...columns, hidden: new Set([...columns.hidden].filter((each) => each !== candidate)) }
}

export function withAllShown(columns: ColumnArrangement): ColumnArrangement {
  return columns.hidden.size === 0 ? columns : { ...columns, hidden: new Set() }
}

export function withOpen(columns: ColumnArrangement, candidate: string): ColumnArrangement {
  return columns.open === candidate ? columns : { ...columns, open: candidate }
}

export function withView(columns: ColumnArrangement, candidate: string, view: TextView): ColumnArrangement {
  return { ...columns, views: new Map([...columns.views, [candidate, view]]) }
}

/** All columns as the others. */
export function withSameView(columns: ColumnArrangement): ColumnArrangement {
  return columns.views.size === 0 ? columns : { ...columns, views: new Map() }
}

/** Where the open tab is hidden, the one that took its place is open. */
function withOpenTab(columns: ColumnArrangement, place = 0): ColumnArrangement {
  const shown = shownColumns(columns)
  if (columns.open !== null && shown.includes(columns.open)) return columns
  return { ...columns, open: shown[Math.min(place, shown.length - 1)] ?? null }
}
