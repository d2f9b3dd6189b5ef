import { findInFolded, phraseOf, type TextRange } from '../../../domain/search/find-in-text'
import { type FoldedText, foldText } from '../../../domain/search/folded-text'
import { searchWords } from '../../../domain/search/search-words'
import type { ItemText } from './item-texts'

/** Hits by the key of their text; texts without any are absent. */
export type Hits = ReadonlyMap<string, readonly TextRange[]>

/** A search gives way to typing after so long. */
const sliceMs = 8
/** A text is folded in parts of about this many characters, which begin where lines begin. */
const partCharacters = 32_000
/** How far a part is read past its end: a longer phrase is not found across it. */
const overlapCharacters = 300

interface Part {
  at: number
  folded: FoldedText
}

/**
 * Searches the texts of an item again and again. Folding is most of the work: it is done once a text, in slices
 * between which the browser can paint.
 */
export class TextSearcher {
  private readonly parts = new Map<string, Part[]>()
  private searches = 0

  constructor(private readonly texts: readonly ItemText[]) {}

  /**
   * Every hit of what is looked for: as one phrase, and where that stands nowhere, of its words, as a search of the
   * queue means them. Null where another search began meanwhile.
   */
  async search(lookedFor: string): Promise<Hits | null> {
    const search = ++this.searches
    const phrase = await this.hitsOf(phraseOf(lookedFor), search)
    if (phrase === null || phrase.size > 0) return phrase
    return this.hitsOf(searchWords(lookedFor), search)
  }

  private async hitsOf(words: readonly string[], search: number): Promise<Hits | null> {
    const hits = new Map<string, TextRange[]>()
    if (words.length === 0) return hits
    let sliceEnds = performance.now() + sliceMs
    for (const { key, text } of this.texts) {
      const parts = this.parts.get(key) ?? []
      const found: TextRange[] = []
      for (let at = 0, i = 0; at < text.length; i++) {
        const end = partEnd(text, at)
        const part = parts[i] ?? { at, folded: foldText(text.slice(at, end + overlapCharacters)) }
        parts[i] = part
        for (const range of findInFolded(part.folded, words)) {
          const [start, stop] = [at + range.start, at + range.end]
          // What begins past the end is the next part's; what the part before reached into is its.
          if (start < end && start >= (found.at(-1)?.end ?? 0)) found.push({ start, end: stop })
        }
        at = end
        if (performance.now() < sliceEnds) continue
        await new Promise((resolve) => setTimeout(resolve))
        if (search !== this.searches) return null
        sliceEnds = performance.now() + sliceMs
      }
      this.parts.set(key, parts)
      if (found.length > 0) hits.set(key, found)
    }
    return hits
  }
}

function partEnd(text: string, start: number): number {
  if (text.length - start <= partCharacters) return text.length
  const lineEnd = text.indexOf('\n', start + partCharacters)
  return lineEnd < 0 ? text.length : lineEnd + 1
}
