import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryText } from '../testing/arbitrary-text'
import { fixedRuns } from '../testing/fixed-runs'
import { findExcerpt } from './excerpt'
import { findWords } from './find-in-text'

const place = { kind: 'response', turn: 2 } as const

function marked(text: string, ...words: string[]): string | null {
  const excerpt = findExcerpt(
    [
      { place: { kind: 'prompt', turn: 1 }, text: 'Nothing.' },
      { place, text },
    ],
    words,
  )
  if (!excerpt) return null
  expect(excerpt.place).toBe(place)
  return findWords(excerpt.text, words).reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    excerpt.text,
  )
}

test('a short text is shown whole, on one line', () => {
  expect(marked('A stall\n\nat the Market.', 'market', 'stall')).toBe('A [stall] at the [Market].')
})

test('of a long text it shows what stands around the first place, cut between words', () => {
  const text = `${'before and again '.repeat(20)}the market ${'after that '.repeat(40)}`
  const shown = marked(text, 'market')!
  expect(shown).toMatch(/^…again before and again the \[market\] after that .* after…$/)
  expect(shown.length).toBeLessThan(190)
})

test('Chinese is cut between characters', () => {
  const shown = marked(`${'周末的'.repeat(50)}市场${'摊位'.repeat(100)}`, '市场')!
  expect(shown).toMatch(/^….{29,31}\[市场\].{119,121}…$/)
})

test('without the words there is none', () => {
  expect(marked('A stall.', 'market')).toBeNull()
})

test('never parts the halves of a character, and always marks something', () => {
  const texts = fc.array(fc.oneof(arbitraryText, fc.constantFrom('😀', 'कि', 'é')), { maxLength: 400 })
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const text = `${left.join('')}needle${right.join('')}`.toWellFormed()
      const excerpt = findExcerpt([{ place, text }], ['needle'])!
      expect(excerpt.text.isWellFormed()).toBe(true)
      expect(findWords(excerpt.text, ['needle']).length).toBeGreaterThan(0)
    }),
    fixedRuns(100),
  )
})
