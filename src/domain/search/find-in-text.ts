import { type FoldedText, foldText } from './folded-text'

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Every place of a text where the words stand that are looked for, from left to right; none overlap. */
export function findInText(text: string, lookedFor: string): TextRange[] {
  return findInFolded(foldText(text), foldedNeedle(lookedFor))
}

/** What is looked for, as `findInFolded` takes it; empty where nothing is. */
export function foldedNeedle(lookedFor: string): string {
  return foldText(lookedFor.trim()).text
}

/** The same in a text folded before, for one that is searched again and again. */
export function findInFolded(folded: FoldedText, needle: string): TextRange[] {
  if (needle === '') return []
  const found: TextRange[] = []
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
    found.push({ start: folded.starts[at]!, end: folded.ends[at + needle.length - 1]! })
  }
  return found
}
