import { type ItemStatus, noProgress, type PersonProgress } from './item-status'
import type { QueueRow } from './queue-row'
import { z } from './schema'

export const queueColumns = [
  'title',
  'language',
  'capability',
  'difficulty',
  'turns',
  'candidates',
  'status',
  'changed',
] as const

export type QueueColumn = (typeof queueColumns)[number]

export const itemStatuses = [
  'to-do',
  'in-progress',
  'submitted',
  'skipped',
  'translated',
] as const satisfies readonly ItemStatus[]

const oneOrMore = z.array(z.string()).check(z.minLength(1))
/** The router reads `?search=2024`, written by hand, as a number. */
const words = z.union([z.string().check(z.minLength(1)), z.pipe(z.number(), z.transform(String))])

/** What of the queue is looked at, and in which order. It stands in the address, so an unreadable part is dropped. */
export const queueViewSchema = z.object({
  sort: z.catch(z.optional(z.enum(queueColumns)), undefined),
  descending: z.catch(z.optional(z.boolean()), undefined),
  status: z.catch(z.optional(z.array(z.enum(itemStatuses))), undefined),
  language: z.catch(z.optional(oneOrMore), undefined),
  capability: z.catch(z.optional(oneOrMore), undefined),
  difficulty: z.catch(z.optional(oneOrMore), undefined),
  flagged: z.catch(z.optional(z.literal(true)), undefined),
  changedSince: z.catch(z.optional(z.literal(true)), undefined),
  conflict: z.catch(z.optional(z.literal(true)), undefined),
  /** Words that stand in the text of an item: domain/search/search-term.ts says how they are read. */
  search: z.catch(z.optional(words), undefined),
})

export type QueueView = z.infer<typeof queueViewSchema>

/** The items in which the words of the view's search stand; null while the view has no search. */
export type FoundItems = ReadonlySet<string> | null

/** How far a person is with the item of a row. */
export function progressOf(row: QueueRow, person: string): PersonProgress {
  const progress = row.people[person] ?? noProgress
  const isUntouched = progress.status === 'to-do'
  return isUntouched && row.translatedFrom !== undefined ? { ...progress, status: 'translated' } : progress
}

/** " & " joins the capabilities of an item, as the studies write crossed ones. */
export function capabilityName(row: Pick<QueueRow, 'capability'>): string {
  return row.capability.join(' & ')
}

/** Rows of a view, in its order. */
export function viewedRows(
  rows: readonly QueueRow[],
  view: QueueView,
  person: string,
  found: FoundItems,
): QueueRow[] {
  return sortedRows(
    rows.filter((row) => isInView(row, view, person, found)),
    view,
    person,
  )
}

/**
 * The next item to do after `current`, in the view's filter and order, going on from the start at the end; null
 * when nothing is left. An item is to do while it is neither submitted nor skipped.
 */
export function nextToDo(
  rows: readonly QueueRow[],
  view: QueueView,
  person: string,
  found: FoundItems,
  current: string | null,
): string | null {
  const sorted = sortedRows(
    rows.filter((row) => row.item === current || isInView(row, view, person, found)),
    view,
    person,
  )
  const at = sorted.findIndex((row) => row.item === current)
  const after = [...sorted.slice(at + 1), ...sorted.slice(0, Math.max(at, 0))]
  return after.find((row) => isToDo(progressOf(row, person).status))?.item ?? null
}

/** The items before and after `current` in the view, done or not; null at its ends. */
export function neighbours(
  rows: readonly QueueRow[],
  view: QueueView,
  person: string,
  found: FoundItems,
  current: string,
): { previous: string | null; next: string | null; place: number; of: number } {
  const sorted = sortedRows(
    rows.filter((row) => row.item === current || isInView(row, view, person, found)),
    view,
    person,
  )
  const at = sorted.findIndex((row) => row.item === current)
  return {
    previous: sorted[at - 1]?.item ?? null,
    next: at < 0 ? null : (sorted[at + 1]?.item ?? null),
    place: at + 1,
    of: sorted.length,
  }
}

/** The counts of "my work". `dayStartMs` is when today began where the person is. */
export interface WorkCounts {
  toDo: number
  inProgress: number
  submitted: number
  skipped: number
  translated: number
  flagged: number
  doneToday: number
}

export function workCounts(rows: readonly QueueRow[], person: string, dayStartMs: number): WorkCounts {
  const counts: WorkCounts = {
    toDo: 0,
    inProgress: 0,
    submitted: 0,
    skipped: 0,
    translated: 0,
    flagged: 0,
    doneToday: 0,
  }
  for (const row of rows) {
    const { status, isFlagged, submittedMs } = progressOf(row, person)
    counts[countOf[status]]++
    if (isFlagged) counts.flagged++
    if (status === 'submitted' && submittedMs >= dayStartMs) counts.doneToday++
  }
  return counts
}

const countOf = {
  'to-do': 'toDo',
  'in-progress': 'inProgress',
  submitted: 'submitted',
  skipped: 'skipped',
  translated: 'translated',
} as const satisfies Record<ItemStatus, keyof WorkCounts>

/** The filters that choose among values. */
export const valueFilters = ['status', 'language', 'capability', 'difficulty'] as const

export type ValueFilter = (typeof valueFilters)[number]

/**
 * How many rows have each value of a filter, among those that the other filters let through. A value that they all
 * shut out, or that no row has any more, stands with 0, so that it can be seen and taken back.
 */
export function valueCounts(
  rows: readonly QueueRow[],
  view: QueueView,
  person: string,
  found: FoundItems,
  filter: ValueFilter,
): Map<string, number> {
  const others = { ...view, [filter]: undefined }
  const counts = new Map<string, number>()
  for (const value of view[filter] ?? []) counts.set(value, 0)
  for (const row of rows) {
    const value = filterValue(row, filter, person)
    counts.set(value, (counts.get(value) ?? 0) + (isInView(row, others, person, found) ? 1 : 0))
  }
  return counts
}

/** The filters that are on or off: each lets only rows through of which its mark is true. */
export const markFilters = {
  flagged: 'isFlagged',
  changedSince: 'isChangedSince',
  conflict: 'hasConflict',
} as const satisfies Record<string, keyof PersonProgress>

export type MarkFilter = keyof typeof markFilters

export const markFilterNames = Object.keys(markFilters) as MarkFilter[]

/** Whether a filter leaves something out. */
export function hasFilter(view: QueueView): boolean {
  return (
    markFilterNames.some((filter) => view[filter]) ||
    valueFilters.some((filter) => (view[filter]?.length ?? 0) > 0)
  )
}

/** The same order, over everything. */
export function withoutFilters({ sort, descending }: QueueView): QueueView {
  return { sort, descending }
}

/** Whether two views show the same in the same order. */
export function isSameView(one: QueueView, other: QueueView): boolean {
  return canonicalView(one) === canonicalView(other)
}

function canonicalView(view: QueueView): string {
  const { sort, descending = false, search = '' } = view
  return JSON.stringify([
    sort ? [sort, descending] : [],
    valueFilters.map((filter) => [...(view[filter] ?? [])].sort()),
    markFilterNames.map((filter) => view[filter] ?? false),
    search.trim(),
  ])
}

function filterValue(row: QueueRow, filter: ValueFilter, person: string): string {
  switch (filter) {
    case 'status':
      return progressOf(row, person).status
    case 'capability':
      return capabilityName(row)
    default:
      return row[filter]
  }
}

function isToDo(status: ItemStatus): boolean {
  return status === 'to-do' || status === 'in-progress'
}

function isInView(row: QueueRow, view: QueueView, person: string, found: FoundItems): boolean {
  const progress = progressOf(row, person)
  return (
    (found === null || found.has(row.item)) &&
    (!view.status?.length || view.status.includes(progress.status)) &&
    (!view.language || view.language.includes(row.language)) &&
    (!view.capability || view.capability.includes(capabilityName(row))) &&
    (!view.difficulty || view.difficulty.includes(row.difficulty)) &&
    markFilterNames.every((filter) => !view[filter] || progress[markFilters[filter]])
  )
}

const statusRank: Record<ItemStatus, number> = {
  'in-progress': 0,
  'to-do': 1,
  submitted: 2,
  skipped: 3,
  translated: 4,
}
const difficultyRank: Record<string, number> = { easy: 1, medium: 2, hard: 3 }

function sortedRows(rows: readonly QueueRow[], view: QueueView, person: string): QueueRow[] {
  const { sort, descending } = view
  if (!sort) return [...rows]
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, by: sortValue(row, sort, person) }))
    .sort((a, b) => sign * (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ row }) => row)
}

function sortValue(row: QueueRow, column: QueueColumn, person: string): string | number {
  switch (column) {
    case 'title':
      return row.title.toLocaleLowerCase()
    case 'capability':
      return capabilityName(row)
    case 'difficulty':
      return difficultyRank[row.difficulty] ?? 0
    case 'status':
      return statusRank[progressOf(row, person).status]
    case 'changed':
      return progressOf(row, person).changedMs
    default:
      return row[column]
  }
}
