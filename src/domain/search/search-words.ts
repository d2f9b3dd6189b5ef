import { foldedText } from './folded-text'

/** A phrase in quotation marks, of which the last may still be missing, or a word. */
const phraseOrWord = /"([^"]*)"?|[^\s"]+/g

/**
 * What a search looks for, folded: every word has to stand in an item, somewhere; "words in quotation marks" stand
 * together. Empty where there is nothing to look for.
 */
export function searchWords(search: string): string[] {
  const words = [...foldedText(search).matchAll(phraseOrWord)].map(([word, phrase]) =>
    (phrase ?? word).trim(),
  )
  return [...new Set(words)].filter((word) => word !== '')
}
