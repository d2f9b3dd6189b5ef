import { expect, test } from 'vitest'
import { hitBeside, hitCount, hitNumber } from './hit-places'
import type { ItemText } from './item-texts'

const texts = ['a', 'b', 'c'].map((key): ItemText => ({ key, turn: 1, candidate: null, text: '' }))
const range = { start: 0, end: 1 }
const hits = new Map([
  ['a', [range, range]],
  ['c', [range]],
])

test('goes from hit to hit over all texts and around', () => {
  const walked = [1, 2, 3, 4].reduce(
    (places) => [...places, hitBeside(texts, hits, places.at(-1) ?? null, 1)!],
    [] as { key: string; index: number }[],
  )
  expect(walked.map(({ key, index }) => `${key}${index}`)).toEqual(['a0', 'a1', 'c0', 'a0'])
  expect(hitBeside(texts, hits, { key: 'a', index: 0 }, -1)).toEqual({ key: 'c', index: 0 })
  expect(hitBeside(texts, hits, { key: 'c', index: 0 }, -1)).toEqual({ key: 'a', index: 1 })
  expect(hitBeside(texts, hits, null, -1)).toEqual({ key: 'c', index: 0 })
})

test('numbers the hits in the order of the texts', () => {
  expect(hitCount(hits)).toBe(3)
  expect(hitNumber(texts, hits, { key: 'c', index: 0 })).toBe(3)
  expect(hitNumber(texts, hits, null)).toBe(0)
  expect(hitBeside(texts, new Map(), null, 1)).toBeNull()
})
