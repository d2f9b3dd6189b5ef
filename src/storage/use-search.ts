import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { FoundItems } from '../domain/queue-view'
import type { Excerpt } from '../domain/search/excerpt'
import { searchWords } from '../domain/search/search-words'
import type { SearchState } from './search-store'
import { useWorkspace } from './use-workspace'

export interface Search extends Omit<SearchState, 'found'> {
  /** Null while nothing is looked for. */
  found: FoundItems
  /** What was found last, whatever for. */
  latest: ReadonlySet<string>
  /** That is this search, and not still the one before. */
  isAnswered: boolean
}

/** What a search finds in a project. `isWanted` makes it ready before anything is looked for. */
export function useSearch(project: string, search: string | undefined, isWanted = false): Search {
  const store = useWorkspace().searchOf(project)
  const state = useSyncExternalStore(store.subscribe, store.get)
  const words = useMemo(() => searchWords(search ?? ''), [search])
  const isUsed = isWanted || words.length > 0

  useEffect(() => (isUsed ? store.use() : undefined), [store, isUsed])
  useEffect(() => {
    if (isUsed) store.look(search ?? '')
  }, [store, isUsed, search])

  return {
    ...state,
    found: words.length > 0 ? state.found : null,
    latest: state.found,
    isAnswered: words.length === 0 || state.error !== null || state.words.join('\n') === words.join('\n'),
  }
}

/** What the search that a screen is looking at has found, for those who only look on. */
export function useFound(project: string, search: string | undefined): FoundItems {
  const store = useWorkspace().searchOf(project)
  const found = useSyncExternalStore(store.subscribe, () => store.get().found)
  return search !== undefined && searchWords(search).length > 0 ? found : null
}

/** Where one of these words stands in a found item; undefined until it is known, and while there are no words. */
export function useExcerpt(
  project: string,
  item: string,
  words: readonly string[],
): Excerpt | null | undefined {
  const { excerpts } = useWorkspace().searchOf(project)
  const known = useSyncExternalStore(excerpts.subscribe, () => excerpts.get(item))
  useEffect(() => {
    if (words.length > 0 && known === undefined) excerpts.ask({ item, words: [...words] })
  }, [excerpts, item, words, known])
  return words.length > 0 && known !== 'asked' ? known : undefined
}
