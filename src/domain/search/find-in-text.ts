import { foldText } from './folded-text'

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Every place of a text where the words stand that are looked for, from left to right; none overlap. */
export function findInText(text: string, lookedFor: string): TextRange[] {
  const needle = foldText(lookedFor.trim()).text
  if (needle === '') return []
  const folded = foldText(text)
  const found: TextRange[] = []
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
    found.push({ start: folded.starts[at]!, end: folded.ends[at + needle.length - 1]! })
  }
  return found
}
