import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryText } from '../testing/arbitrary-text'
import { fixedRuns } from '../testing/fixed-runs'
import { findDifference } from './find-difference'
import type { TextDifference } from './text-difference'
import type { DifferenceUnit } from './text-token'

/** The two texts with what stands only in one of them in brackets. */
function shown(first: string, second: string, unit: DifferenceUnit = 'word'): [string, string] {
  const { hunks } = findDifference(first, second, unit)
  const bracketed = (text: string, side: 'first' | 'second') => {
    let end = 0
    const parts = hunks.map((hunk) => {
      const before = text.slice(end, hunk[side].start)
      end = hunk[side].end
      return `${before}[${text.slice(hunk[side].start, end)}]`
    })
    return parts.join('') + text.slice(end)
  }
  return [bracketed(first, 'first'), bracketed(second, 'second')]
}

test('a changed word is marked on both sides, and nothing else', () => {
  expect(shown('Meet at the north gate.', 'Meet at the south gate.')).toEqual([
    'Meet at the [north] gate.',
    'Meet at the [south] gate.',
  ])
})

test('an added word is marked with the space that came with it', () => {
  expect(shown('Bring rope.', 'Bring the spare rope.')).toEqual(['Bring []rope.', 'Bring [the spare ]rope.'])
})

test('words are counted, signs and spaces are not', () => {
  expect(findDifference('One, two', 'One two three', 'word')).toMatchObject({ onlyFirst: 0, onlySecond: 1 })
  expect(findDifference('One two', 'One\ntwo', 'word')).toMatchObject({ onlyFirst: 0, onlySecond: 0 })
})

test('a line end that differs is a difference', () => {
  expect(shown('One\r\ntwo', 'One\ntwo')).toEqual(['One[\r\n]two', 'One[\n]two'])
  expect(findDifference('One\r\ntwo', 'One\ntwo', 'line').hunks).toHaveLength(1)
})

test('words of Chinese, Arabic and Hindi are marked as words', () => {
  expect(shown('我们明天去市场。', '我们今天去市场。')).toEqual(['我们[明天]去市场。', '我们[今天]去市场。'])
  expect(shown('اسقِ الحديقة مساءً', 'اسقِ الحديقة صباحًا')).toEqual([
    'اسقِ الحديقة [مساءً]',
    'اسقِ الحديقة [صباحًا]',
  ])
  expect(shown('बाजार सुबह खुलता है', 'बाजार शाम खुलता है')).toEqual(['बाजार [सुबह] खुलता है', 'बाजार [शाम] खुलता है'])
})

test('by lines, a line with any difference is marked whole', () => {
  expect(shown('a\nb one\nc', 'a\nb two\nc', 'line')).toEqual(['a\n[b one]\nc', 'a\n[b two]\nc'])
})

test('a word that two long differences share by chance does not break them up', () => {
  expect(
    shown(
      'Start. Carry every chair inside the large striped tent quickly. End.',
      'Start. Remember nobody ever opened the window after breakfast yesterday. End.',
    ),
  ).toEqual([
    'Start. [Carry every chair inside the large striped tent quickly]. End.',
    'Start. [Remember nobody ever opened the window after breakfast yesterday]. End.',
  ])
})

test('switching the sides switches the difference, and nothing else', () => {
  const [one, other] = ['a b a c a', 'a c a b a']
  const { hunks } = findDifference(one, other, 'word')
  const there = findDifference(other, one, 'word').hunks
  expect(there.map(({ first, second }) => ({ first: second, second: first }))).toEqual(hunks)
})

test('equal texts have no difference', () => {
  expect(findDifference('Same.\n', 'Same.\n', 'word')).toEqual({ hunks: [], onlyFirst: 0, onlySecond: 0 })
  expect(findDifference('', '', 'line').hunks).toEqual([])
})

test('texts with too much between them are still taken apart at the words that both have once', () => {
  const filler = (seed: number) => Array.from({ length: 3_000 }, (_, i) => `w${(i * seed) % 991}`).join(' ')
  const text = (seed: number) =>
    `${filler(seed)}\n\nthe one sentence that both of them have\n\n${filler(seed + 5)}`
  const [first] = shown(text(7), text(11))
  expect(first.includes(']\n\nthe one sentence that both of them have\n\n[')).toBe(true)
})

const parts = fc.array(arbitraryText, { maxLength: 6 })
/** Two texts of any sort, alike in places. */
const pairs = fc
  .tuple(parts, parts, parts, fc.constantFrom(' ', '', '\n', '\u0301', '\u200d', '。'))
  .map(([a, b, c, joint]): [string, string] => [
    [...a, ...b, ...c].join(joint),
    [...b.toReversed(), ...a, ...c].join(joint),
  ])
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

function without(text: string, stretches: readonly { start: number; end: number }[]): string {
  let end = 0
  let rest = ''
  for (const stretch of stretches) {
    rest += text.slice(end, stretch.start)
    end = stretch.end
  }
  return rest + text.slice(end)
}

function rebuilt(first: string, second: string, { hunks }: TextDifference): string {
  let end = 0
  let text = ''
  for (const hunk of hunks) {
    text += first.slice(end, hunk.first.start) + second.slice(hunk.second.start, hunk.second.end)
    end = hunk.first.end
  }
  return text + first.slice(end)
}

test.each(['word', 'line'] as const)(
  'by %s: the rest is the same text, and either is made of the other',
  (unit) => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const difference = findDifference(first, second, unit)
        const { hunks } = difference
        expect(
          without(
            first,
            hunks.map((hunk) => hunk.first),
          ),
        ).toBe(
          without(
            second,
            hunks.map((hunk) => hunk.second),
          ),
        )
        expect(rebuilt(first, second, difference)).toBe(second)
        expect(hunks.length === 0).toBe(first === second)
      }),
      fixedRuns(1_500),
    )
  },
)

test.each(['word', 'line'] as const)(
  'by %s: no mark begins or ends inside a grapheme, and none is out of order',
  (unit) => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const { hunks } = findDifference(first, second, unit)
        for (const [text, side] of [
          [first, 'first'],
          [second, 'second'],
        ] as const) {
          const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index)).add(text.length)
          let end = 0
          for (const hunk of hunks) {
            expect(hunk[side].start).toBeGreaterThanOrEqual(end)
            expect(hunk[side].end).toBeGreaterThanOrEqual(hunk[side].start)
            expect(starts.has(hunk[side].start) && starts.has(hunk[side].end)).toBe(true)
            end = hunk[side].end
          }
        }
      }),
      fixedRuns(1_500),
    )
  },
)
