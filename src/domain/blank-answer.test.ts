import { expect, test } from 'vitest'
import { isBlankAnswer } from './blank-answer'

test.each([null, undefined, '', ' \n', { text: ' ' }, { text: '', kwargs: [{}, { keywords: ['', ' '] }] }])(
  '%j says nothing',
  (value) => {
    expect(isBlankAnswer(value)).toBe(true)
  },
)

test.each(['x', 0, false, { text: 'x' }, { text: '', kwargs: [{ end_phrase: 'x' }] }])(
  '%j says something',
  (value) => {
    expect(isBlankAnswer(value)).toBe(false)
  },
)
