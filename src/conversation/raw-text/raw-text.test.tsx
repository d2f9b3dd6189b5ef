import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { fixedRuns } from '../../domain/testing/fixed-runs'
import type { Mark } from '../marked-text/mark'
import { trickyText, withArbitraryMarks } from '../testing/arbitrary-tricky-text'
import { shownText } from '../testing/shown-text'
import { speakEnglish } from '../testing/speak-english'
import { rawBlocks } from './raw-blocks'
import { RawText } from './raw-text'

beforeAll(speakEnglish)

function raw(text: string, marks?: readonly Mark[], showsInvisible = false) {
  return shownText(<RawText text={text} lang="en" marks={marks} showsInvisible={showsInvisible} />)
}

test('the raw text is shown unit by unit, with marks or without, with invisible characters or without', () => {
  fc.assert(
    fc.property(withArbitraryMarks(trickyText), fc.boolean(), ({ text, marks }, showsInvisible) => {
      expect(raw(text, marks, showsInvisible).text).toBe(text)
      expect(raw(text, undefined, showsInvisible).text).toBe(text)
    }),
    fixedRuns(150),
  )
})

test('what is marked are the slices that were given, widened to whole characters', () => {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  fc.assert(
    fc.property(withArbitraryMarks(trickyText), ({ text, marks }) => {
      // One mark at a time: overlaps of one kind become one.
      for (const mark of marks) {
        const expected = [...graphemes.segment(text)]
          .filter(({ index, segment }) => index < mark.end && index + segment.length > mark.start)
          .map(({ segment }) => segment)
          .join('')
        const shown = raw(text, [mark]).marks
        expect(shown).toEqual(mark.start < mark.end ? [{ kind: mark.kind, text: expected }] : [])
        expect(expected).toContain(text.slice(mark.start, mark.end))
      }
    }),
    fixedRuns(150),
  )
})

test('among invisible characters a mark stands on the very one that was meant', () => {
  expect(raw('a\u200d\u200fb', [{ start: 1, end: 2, kind: 'added' }], true).marks).toEqual([
    { kind: 'added', text: '\u200d' },
  ])
})

test('a change is said around a hit, and neighbours stay two', () => {
  const marks: Mark[] = [
    { start: 0, end: 5, kind: 'added' },
    { start: 0, end: 2, kind: 'hit' },
    { start: 2, end: 4, kind: 'hit' },
    { start: 2, end: 4, kind: 'current-hit' },
  ]
  expect(raw('nono!', marks).marks).toEqual([
    { kind: 'added', text: 'nono!' },
    { kind: 'hit', text: 'no' },
    { kind: 'hit', text: 'no' },
    { kind: 'current-hit', text: 'no' },
  ])
})

test('a very long text is cut into blocks at line ends, and is the same text', () => {
  const line = 'مرحبا hello 👩‍👩‍👧 e\u0301\r\n'
  const text = line.repeat(8_000)
  const blocks = rawBlocks(text)
  expect(blocks.length).toBeGreaterThan(10)
  expect(blocks.every(({ end }) => text[end - 1] === '\n')).toBe(true)
  const marks: Mark[] = [{ start: blocks[0]!.end - 4, end: blocks[0]!.end + 3, kind: 'hit' }]
  const shown = raw(text, marks)
  expect(shown.text).toBe(text)
  expect(shown.marks.map((mark) => mark.text).join('')).toBe(text.slice(marks[0]!.start, marks[0]!.end))
})

test('a line without an end is cut between characters', () => {
  const text = '👩‍👩‍👧'.repeat(20_000)
  const blocks = rawBlocks(text)
  expect(blocks.length).toBeGreaterThan(3)
  expect(blocks.every(({ start }) => start % '👩‍👩‍👧'.length === 0)).toBe(true)
})
