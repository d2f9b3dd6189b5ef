import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedRuns } from './testing/fixed-runs'
import { ulid } from './ulid'

const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 })

test('begins with the time as the specification has it', () => {
  // The example of https://github.com/ulid/spec: 1469918176385 ms is 01ARYZ6S41.
  expect(ulid(1_469_918_176_385, new Uint8Array(10))).toBe('01ARYZ6S410000000000000000')
})

test('is 26 digits, sorts by time, and differs where the random bytes do', () => {
  fc.assert(
    fc.property(time, time, tenBytes, tenBytes, (earlier, later, some, other) => {
      expect(ulid(earlier, some)).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
      if (earlier < later) expect(ulid(earlier, some) < ulid(later, other)).toBe(true)
      expect(ulid(earlier, some) === ulid(earlier, other)).toBe(some.join() === other.join())
    }),
    fixedRuns(100),
  )
})
