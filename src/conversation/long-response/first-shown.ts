import { beginningOf } from '../long-text'
import { foldAt } from './fold-at'

/** What is rendered of a response first: of a folded one what stands before the fold. */
export function firstShown(text: string): string {
  return beginningOf(text.slice(0, foldAt(text) ?? text.length))
}
