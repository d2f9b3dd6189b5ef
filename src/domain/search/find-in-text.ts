import { type FoldedText, foldedText, foldText } from './folded-text'
import { searchWords } from './search-words'

/** A stretch of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Every place of a text where the words stand that are looked for, from left to right; none overlap. */
export function findInText(text: string, lookedFor: string): TextRange[] {
  return findWords(text, phraseOf(lookedFor))
}

/** What is looked for as one phrase, as `findWords` takes it; empty where nothing is. */
export function phraseOf(lookedFor: string): string[] {
  return [foldedText(lookedFor).trim()].filter((phrase) => phrase !== '')
}

/** Every place where a word or a phrase of a search stands (search-words.ts), as `findInText` gives them. */
export function findSearchInText(text: string, search: string): TextRange[] {
  return findWords(text, searchWords(search))
}

/** Every place where one of these folded words stands. Where they overlap, the one that begins first counts. */
export function findWords(text: string, words: readonly string[]): TextRange[] {
  const quick = foldedText(text)
  const here = words.filter((word) => word !== '' && quick.includes(word))
  return here.length === 0 ? [] : findInFolded(foldText(text), here)
}

/** The same in a text folded before, for one that is searched again and again. */
export function findInFolded(folded: FoldedText, words: readonly string[]): TextRange[] {
  const found = words.flatMap((word) => placesOf(word, folded.text))
  const ranges: TextRange[] = []
  for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const range = { start: folded.starts[start]!, end: folded.ends[end - 1]! }
    if (range.start >= (ranges.at(-1)?.end ?? 0)) ranges.push(range)
  }
  return ranges
}

function placesOf(word: string, text: string): TextRange[] {
  const places: TextRange[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push({ start: at, end: at + word.length })
  }
  return places
}
