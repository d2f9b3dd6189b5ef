import { useMemo, useRef } from 'react'
import type { QueueRow } from '../../domain/queue-row'
import { type FoundItems, nextToDo, type QueueView, viewedRows } from '../../domain/queue-view'
import { searchWords } from '../../domain/search/search-words'
import { type Search, useSearch } from '../../storage/use-search'

interface ViewedRows {
  search: Search
  /** What the rows below are of: a search that was just typed takes its place with its first answer. */
  view: QueueView
  found: FoundItems
  /** What is searched for, folded. */
  words: readonly string[]
  rows: QueueRow[]
  /** The next item to do. */
  next: string | null
}

/** The rows of a view, found and filtered and sorted. Until a new search answers, those of the one before stay. */
export function useViewedRows(
  project: string,
  all: readonly QueueRow[],
  wanted: QueueView,
  person: string,
  isSearchWanted: boolean,
): ViewedRows {
  const search = useSearch(project, wanted.search, isSearchWanted)
  const answered = useRef<QueueView | null>(null)
  if (search.isAnswered || answered.current === null) answered.current = wanted
  const view = answered.current
  const words = useMemo(() => searchWords(view.search ?? ''), [view.search])
  const found = words.length > 0 ? search.latest : null
  const rows = useMemo(() => viewedRows(all, view, person, found), [all, view, person, found])
  const next = useMemo(() => nextToDo(all, view, person, found, null), [all, view, person, found])
  return { search, view, found, words, rows, next }
}
