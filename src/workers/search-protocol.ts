import type { AppErrorCode } from '../domain/app-error'
import type { Excerpt } from '../domain/search/excerpt'

/*
 * What the page and the search worker say to each other. One worker serves one project for as long as somebody
 * searches there: it reads the texts of its items, and follows their changes.
 *
 *     page    open ──▶             look ──▶                          show ──▶
 *     worker  preparing… prepared  found (first) … found (all)       excerpts
 *
 * A new `look` ends the one before. While one stands, `found` also comes when an item is read or changes.
 */

export type ToSearchWorker =
  | { kind: 'open'; project: string }
  /** `turn` numbers the searches, so that a late answer is known as one. No words: nothing is looked for any more. */
  | { kind: 'look'; turn: number; words: string[] }
  /** Where in these items the words of the search stand that their titles do not have. */
  | { kind: 'show'; turn: number; asked: { item: string; words: string[] }[] }

export type FromSearchWorker =
  | { kind: 'prepared'; prepared: Prepared }
  | {
      kind: 'found'
      turn: number
      /** Items in which every word stands, and items that were found and do not have them any more. */
      more: string[]
      gone: string[]
      /** Everything that was read so far has been looked at. */
      isAll: boolean
    }
  | { kind: 'excerpts'; turn: number; excerpts: Map<string, Excerpt | null> }
  | { kind: 'failed'; code: AppErrorCode; details: Readonly<Record<string, string | number>> }

/** How much of the project can be searched. */
export interface Prepared {
  items: number
  of: number
  /** Memory that the texts take. */
  bytes: number
}
