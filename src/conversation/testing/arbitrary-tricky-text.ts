import fc from 'fast-check'
import type { Mark } from '../marked-text/mark'

const pieces = [
  'a',
  'word',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '<b>',
  '&amp;',
  '"',
  "'",
  'é',
  'e\u0301',
  'a\u0323\u0302',
  '\u0301',
  'नमस्ते',
  'क्षि',
  'กำ',
  '한국어',
  '\u1112\u1161\u11ab',
  'مرحبا',
  'حوِّل',
  'שלום',
  'שָׁלוֹם',
  '\u200f',
  '\u200e',
  '\u202e',
  '\u202c',
  '\u2067',
  '\u2069',
  '\u061c',
  '👍🏽',
  '👩‍👩‍👧',
  '🇫🇷',
  '❤️',
  '\u200d',
  '\u200c',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u3000',
  '漢字',
  '葛󠄀',
  '\ud83d',
  '\udc4d',
  '\ud800',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
] // prettier-ignore

/** Text of mixed directions, with combining marks, emoji, controls and halves of surrogate pairs. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

/** A text with marks on it, which may overlap and begin or end anywhere. */
export function withArbitraryMarks(
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<{ text: string; marks: Mark[] }> {
  return texts.chain((text) =>
    fc.record({ text: fc.constant(text), marks: fc.array(arbitraryMark(text.length), { maxLength: 6 }) }),
  )
}

function arbitraryMark(length: number): fc.Arbitrary<Mark> {
  const place = fc.integer({ min: 0, max: length })
  return fc
    .record({
      from: place,
      to: place,
      kind: fc.constantFrom('hit' as const, 'current-hit' as const, 'added' as const, 'removed' as const),
    })
    .map(({ from, to, kind }) => ({ start: Math.min(from, to), end: Math.max(from, to), kind }))
}
