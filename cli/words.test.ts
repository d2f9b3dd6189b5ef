import { expect, test } from 'vitest'
import { noted, problemCodes } from '../src/domain/problem'
import { leftOutCodes, notExpressedCodes } from '../src/formats/long-table/loss-report'
import { lossWords, problemWords } from './words'

test('every problem has a sentence', () => {
  for (const code of problemCodes) {
    expect(problemWords(noted(code, { file: 'a.csv' }))).toMatch(/^a\.csv: \S.*\.$/)
  }
})

test('a place is said from the file inwards, and facts are filled in', () => {
  const place = { file: 'data/a.csv', line: 7, row: 6, column: 'key', path: '[1]' }
  expect(problemWords(noted('key-duplicate', place, { key: '1:en', firstLine: 3 }))).toMatch(
    /^data\/a\.csv, line 7, row 6, column key, at \[1\]: The key 1:en stands on line 3 already\./,
  )
  expect(problemWords(noted('json-broken', { file: 'a', line: 1, column: 9 }))).toMatch(
    /^a, line 1, character 9:/,
  )
})

test('every loss has a sentence for one and for many', () => {
  for (const count of [1, 2]) {
    const report = {
      labels: 3,
      written: 2,
      rows: 2,
      leftOut: leftOutCodes.map((code) => ({ code, count })),
      notExpressed: notExpressedCodes.map((code) => ({ code, count })),
    }
    const words = lossWords(report)
    expect(words.length).toBe(3 + leftOutCodes.length + notExpressedCodes.length)
    expect(words.join()).not.toMatch(/undefined|\{\{/)
  }
})
