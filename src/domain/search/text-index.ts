import { foldedText } from './folded-text'

/**
 * What a search looks through: the folded texts of items, held in memory. Nothing cleverer: looking through 10,000
 * items of 4 kB takes a few hundredths of a second, finds parts of words in every script, and is never out of step
 * with the texts (docs/decisions/0010).
 */
export class TextIndex {
  private readonly parts = new Map<string, readonly string[]>()
  private heldBytes = 0

  get items(): number {
    return this.parts.size
  }

  /** Memory that the texts take: one byte a character, two in texts with characters beyond Latin-1. */
  get bytes(): number {
    return this.heldBytes
  }

  /** The texts of an item, in place of those that it had. */
  put(item: string, texts: readonly string[]): void {
    this.delete(item)
    const folded = texts.map(foldedText)
    this.parts.set(item, folded)
    this.heldBytes += bytesOf(folded)
  }

  delete(item: string): void {
    this.heldBytes -= bytesOf(this.parts.get(item) ?? [])
    this.parts.delete(item)
  }

  /** Whether every one of these folded words stands somewhere in the item, each within one text. */
  has(item: string, words: readonly string[]): boolean {
    const parts = this.parts.get(item)
    return parts !== undefined && words.every((word) => parts.some((text) => text.includes(word)))
  }

  /** The items that hold all the words, one answer for each item, so that a long look can be broken off. */
  *look(words: readonly string[]): Generator<string | null, void> {
    for (const item of this.parts.keys()) yield this.has(item, words) ? item : null
  }
}

const beyondLatin1 = /[\u0100-\uffff]/

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length * (beyondLatin1.test(text) ? 2 : 1), 0)
}
