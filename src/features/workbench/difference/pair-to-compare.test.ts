import { expect, test } from 'vitest'
import { pairToCompare } from './pair-to-compare'

const present = ['A', 'B', 'C']

test('a response is compared with its neighbour the first time', () => {
  expect(pairToCompare(present, 'B', [])).toEqual(['B', 'C'])
  expect(pairToCompare(present, 'C', [])).toEqual(['C', 'A'])
  expect(pairToCompare(present, null, [])).toEqual(['A', 'B'])
})

test('the pair that was compared last comes again, as its sides were', () => {
  expect(pairToCompare(present, 'A', ['C', 'A'])).toEqual(['C', 'A'])
  expect(pairToCompare(present, null, ['C', 'A'])).toEqual(['C', 'A'])
})

test('a response that was not in the last pair is compared with one that was', () => {
  expect(pairToCompare(present, 'B', ['A', 'C'])).toEqual(['B', 'C'])
})

test('a candidate that says nothing at this turn is left out', () => {
  expect(pairToCompare(['A', 'B'], 'A', ['A', 'C'])).toEqual(['A', 'B'])
  expect(pairToCompare(['A'], 'A', ['A', 'C'])).toBeNull()
  expect(pairToCompare([], null, [])).toBeNull()
})
