import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryText } from '../testing/arbitrary-text'
import { fixedRuns } from '../testing/fixed-runs'
import { linesOf } from './lines-of'
import { wordsOf } from './words-of'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const texts = fc.array(arbitraryText, { maxLength: 4 }).map((parts) => parts.join(''))

function said(text: string) {
  return wordsOf(text).map(({ start, end, counts }) => `${text.slice(start, end)}${counts ? '' : '*'}`)
}

test('words, numbers and signs are told apart, and only words and numbers count', () => {
  expect(said('Don’t  pay 3.50, please!')).toEqual(['Don’t', 'pay', '3.50', ',*', 'please', '!*'])
})

test('a script without spaces is taken apart too', () => {
  expect(said('我们明天去市场。')).toEqual(['我们', '明天', '去', '市场', '。*'])
  expect(said('สวัสดีชาวโลก').length).toBeGreaterThan(1)
})

test('what is read as one character stays in one piece', () => {
  expect(said('👩‍👩‍👧 e\u0301té 🇫🇷🇩🇪')).toEqual(['👩‍👩‍👧*', 'e\u0301té', '🇫🇷*', '🇩🇪*'])
})

test.each([
  ['words', wordsOf],
  ['lines', linesOf],
] as const)('%s begin and end between graphemes, and leave out white space alone', (_, tokensOf) => {
  fc.assert(
    fc.property(texts, (text) => {
      const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index)).add(text.length)
      let end = 0
      for (const token of tokensOf(text)) {
        expect(starts.has(token.start) && starts.has(token.end)).toBe(true)
        expect(text.slice(end, token.start)).toMatch(/^\s*$/u)
        expect(token.end).toBeGreaterThan(token.start)
        end = token.end
      }
      expect(text.slice(end)).toMatch(/^\s*$/u)
    }),
    fixedRuns(1_500),
  )
})
