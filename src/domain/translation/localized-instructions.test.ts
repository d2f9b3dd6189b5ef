import { describe, expect, test } from 'vitest'
import { isCarried, localizedInstructions } from './localized-instructions'
import { missingParts } from './missing-parts'

const noComma = { id: 'punctuation:no_comma', kwargs: {} }
const words = { id: 'keywords:existence', kwargs: { keywords: ['awning', 'basket'] } }
const count = { id: 'keywords:frequency', kwargs: { keyword: 'stall', frequency: 3, relation: 'at least' } }
const end = { id: 'startend:end_checker', kwargs: { end_phrase: 'See you at dawn.' } }
const turns = [
  { instructions: [noComma, words] },
  { instructions: [noComma, words, count] },
  { instructions: [noComma, words, count, end] },
]

describe('what is localized at one turn', () => {
  const first = [{}, { keywords: ['مظلة', 'سلة'] }]
  const second = [{}, {}, { keyword: 'كشك' }]

  test('holds at every later turn, by the place of its instruction', () => {
    const third = [{}, {}, {}, { end_phrase: 'نلتقي عند الفجر.' }]
    expect(localizedInstructions(turns, [first, second, third], 3)).toEqual([
      noComma,
      { id: words.id, kwargs: { keywords: ['مظلة', 'سلة'] } },
      { id: count.id, kwargs: { keyword: 'كشك', frequency: 3, relation: 'at least' } },
      { id: end.id, kwargs: { end_phrase: 'نلتقي عند الفجر.' } },
    ])
  })

  test('changes later turns when it is changed, although their own labels stay', () => {
    const changed = [{}, { keywords: ['خيمة'] }]
    expect(localizedInstructions(turns, [changed, second], 2)[1]!.kwargs).toEqual({ keywords: ['خيمة'] })
  })

  test('is overruled by what a later turn says of the same place', () => {
    expect(localizedInstructions(turns, [first, [{}, { keywords: ['أخرى'] }]], 3)[1]!.kwargs).toEqual({
      keywords: ['أخرى'],
    })
  })
})

test('what no turn localized is as in the source', () => {
  expect(localizedInstructions(turns, [undefined, undefined, undefined], 3)).toEqual(turns[2]!.instructions)
})

test('numbers, relations and arguments that nobody knows stay, whatever a label says of them', () => {
  const given = [{ made_up: 1 }, {}, { frequency: 9, relation: 'less than', keyword: 7 }]
  expect(localizedInstructions(turns, [undefined, given], 2)).toEqual(turns[1]!.instructions)
})

test('entries of a list that are not written yet are left out, and space around words is', () => {
  const given = [{}, { keywords: [' مظلة ', '  '] }]
  expect(localizedInstructions(turns, [given], 1)[1]!.kwargs).toEqual({ keywords: ['مظلة'] })
})

test('an instruction that is another at its place carries nothing on', () => {
  const other = [{ instructions: [words] }, { instructions: [end, words] }]
  expect(isCarried(other, 2, 0)).toBe(false)
  expect(localizedInstructions(other, [[{ keywords: ['x'] }]], 2)).toEqual([end, words])
})

describe('what is missing', () => {
  test('is the text, then what the new instructions mention; numbers and earlier ones are not asked for', () => {
    expect(missingParts(turns, 1, null)).toEqual([
      { part: 'text' },
      { part: 'kwarg', place: 1, name: 'keywords' },
    ])
    expect(missingParts(turns, 2, { text: 'x' })).toEqual([{ part: 'kwarg', place: 2, name: 'keyword' }])
  })

  test('is a list with an empty entry, and not a shorter one', () => {
    const given = (keywords: string[]) => ({ text: 'x', kwargs: [{}, { keywords }] })
    expect(missingParts(turns, 1, given(['a', '']))).toHaveLength(1)
    expect(missingParts(turns, 1, given([]))).toHaveLength(1)
    expect(missingParts(turns, 1, given(['a']))).toEqual([])
  })

  test('is nothing where the source is kept in so many words', () => {
    expect(missingParts([{ instructions: [end] }], 1, { text: 'x', kwargs: [end.kwargs] })).toEqual([])
  })
})
