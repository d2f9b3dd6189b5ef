import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryText } from '../testing/arbitrary-text'
import { fixedRuns } from '../testing/fixed-runs'
import { foldedText } from './folded-text'
import { searchWords } from './search-words'
import { TextIndex } from './text-index'

const item = fc.constantFrom('stall', 'letter', 'train', 'sums')
const texts = fc.array(fc.oneof(arbitraryText, fc.constantFrom('Café au lait', 'سـوق', '周末的市场')), {
  maxLength: 3,
})
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** An item gets texts, or goes. */
const step = fc.record({ item, texts: fc.option(texts) })
const search = fc.oneof(arbitraryText, fc.constantFrom('cafe', 'au la', '"fé au"', 'سوق', '市场', 'a e'))

function found(index: TextIndex, words: readonly string[]): string[] {
  return [...index.look(words)].filter((each) => each !== null).sort()
}

test('finds exactly the items in whose texts every word stands', () => {
  fc.assert(
    fc.property(fc.dictionary(item, texts), search, (all, search) => {
      const index = new TextIndex()
      for (const [name, each] of Object.entries(all)) index.put(name, each)
      const words = searchWords(search)
      const expected = Object.entries(all).filter(([, each]) =>
        words.every((word) => each.some((text) => foldedText(text).indexOf(word) >= 0)),
      )
      expect(found(index, words)).toEqual(expected.map(([name]) => name).sort())
    }),
    fixedRuns(300),
  )
})

test('items that change and go leave an index like one that is built anew, to the byte', () => {
  fc.assert(
    fc.property(fc.array(step), search, (steps, search) => {
      const index = new TextIndex()
      const left = new Map<string, string[]>()
      for (const { item, texts } of steps) {
        if (texts) left.set(item, texts)
        else left.delete(item)
        if (texts) index.put(item, texts)
        else index.delete(item)
      }
      const anew = new TextIndex()
      for (const [name, each] of left) anew.put(name, each)
      const words = searchWords(search)
      expect(found(index, words)).toEqual(found(anew, words))
      expect([index.items, index.bytes]).toEqual([anew.items, anew.bytes])
    }),
    fixedRuns(300),
  )
})

test('a part of any text is found in it, unless it parts a letter from its mark', () => {
  fc.assert(
    fc.property(fc.array(arbitraryText, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, from, length) => {
      const text = pieces.join('').replaceAll('"', '')
      const characters = [...graphemes.segment(text)].map(({ segment }) => segment)
      const part = characters.slice(from % characters.length, (from % characters.length) + (length % 9) + 1)
      const [only, ...more] = searchWords(`"${part.join('')}"`)
      if (only === undefined || more.length > 0) return
      const index = new TextIndex()
      index.put('item', [text])
      expect(index.has('item', [only])).toBe(true)
    }),
    fixedRuns(500),
  )
})
