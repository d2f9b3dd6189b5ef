import { findWords, type TextRange } from './find-in-text'
import { foldedText } from './folded-text'
import type { PartPlace, SearchedPart } from './searched-parts'

/** A few words of an item around something that was looked for. */
export interface Excerpt {
  place: PartPlace
  text: string
}

const before = 30
const after = 120
const white = /\s+/gu

/** The first place of an item where one of these folded words stands, with what stands around it; null without. */
export function findExcerpt(parts: readonly SearchedPart[], words: readonly string[]): Excerpt | null {
  for (const { place, text } of parts) {
    const folded = foldedText(text)
    if (!words.some((word) => folded.includes(word))) continue
    const [first] = findWords(text, words)
    if (!first) continue
    return { place, text: cutAround(text, first) }
  }
  return null
}

/** One line of a text around a range, cut between words where there are any, and never inside a character. */
function cutAround(text: string, { start, end }: TextRange): string {
  const from = start <= before ? 0 : beginningOfWord(text, start - before, start)
  const to = text.length - end <= after ? text.length : endOfWord(text, end + after, end)
  const cut = text.slice(from, to).replace(white, ' ').trim()
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`
}

function beginningOfWord(text: string, at: number, latest: number): number {
  const gap = text.slice(at, latest).search(/\s\S/u)
  return gap >= 0 ? at + gap + 1 : outsideCharacter(text, at, latest)
}

function endOfWord(text: string, at: number, earliest: number): number {
  const gap = text.slice(earliest, at).search(/\s\S*$/u)
  return gap > 0 ? earliest + gap : outsideCharacter(text, at, text.length)
}

/** The next place that does not part a character from its marks, or half of it from the other half. */
function outsideCharacter(text: string, at: number, latest: number): number {
  for (let place = at; place < latest; place++) {
    if (!/^(?:[\udc00-\udfff]|[\p{M}\u200d])/u.test(text.slice(place, place + 2))) return place
  }
  return latest
}
