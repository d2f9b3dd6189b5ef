import { createContext, useContext } from 'react'
import type { PersonProgress } from '../../domain/item-status'
import type { Place } from '../../domain/places'
import type { Question } from '../../domain/question/question'
import type { Target } from '../../domain/target'
import type { LabelRow } from '../../storage/database'
import type { StoredItem } from '../../storage/items'
import type { ProjectOverview } from '../../storage/projects'

/** The translation that the person is asked for. */
export interface TranslationSession {
  readonly question: Question
  /** The language it goes into, or null before one is chosen. */
  readonly into: string | null
  /** The person has a language for the whole project. */
  readonly hasDefault: boolean
  choose(language: string, isForProject: boolean): void
}

/** One person at one item: what every part of the workbench needs to know, and what no answer changes. */
export interface ItemSession {
  readonly project: ProjectOverview
  readonly item: StoredItem
  readonly person: string
  /** Candidate ids in the order this person sees them. */
  readonly order: readonly string[]
  /** The person's texts in the making when the item was opened, by key. */
  readonly texts: ReadonlyMap<string, unknown>
  readonly places: readonly Place[]
  /** Answers given since the item was opened, before the database has told of them; null where one was taken back. */
  readonly given: Map<string, unknown>
  /** Null where no translation is asked for. */
  readonly translation: TranslationSession | null
  /** Hash of the content of a target, computed once. */
  hashOf(target: Target): string
}

/** What the person has said about the item: changes with every answer. */
export interface ItemLabels {
  /** By key. */
  readonly labels: ReadonlyMap<string, LabelRow>
  readonly progress: PersonProgress
}

const ItemSessionContext = createContext<ItemSession | null>(null)
const ItemLabelsContext = createContext<ItemLabels | null>(null)

export const ItemSessionProvider = ItemSessionContext.Provider
export const ItemLabelsProvider = ItemLabelsContext.Provider

export function useItemSession(): ItemSession {
  const session = useContext(ItemSessionContext)
  if (!session) throw new Error('A part of the workbench stands outside an item')
  return session
}

export function useItemLabels(): ItemLabels {
  const labels = useContext(ItemLabelsContext)
  if (!labels) throw new Error('A part of the workbench stands outside an item')
  return labels
}
