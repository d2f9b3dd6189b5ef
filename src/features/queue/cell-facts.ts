import { createContext, useContext } from 'react'
import type { QueueView } from '../../domain/queue-view'

/** What the cells of all rows share. */
export interface CellFacts {
  project: string
  person: string
  nowMs: number
  view: QueueView
  /** What is searched for, folded; empty without a search. */
  words: readonly string[]
}

const CellFactsContext = createContext<CellFacts | null>(null)

export const CellFactsProvider = CellFactsContext.Provider

export function useCellFacts(): CellFacts {
  const facts = useContext(CellFactsContext)
  if (!facts) throw new Error('A cell stands outside the queue')
  return facts
}
