import { expect, test } from 'vitest'
import { firstCharacters } from './first-characters'

test('a beginning ends between two characters', () => {
  expect(firstCharacters('ab👩‍👩‍👧cd', 5)).toBe('ab')
  expect(firstCharacters('ab👩‍👩‍👧cd', 10)).toBe('ab👩‍👩‍👧')
  expect(firstCharacters('short', 5)).toBe('short')
  expect(firstCharacters('e\u0301a', 1)).toBe('')
})
