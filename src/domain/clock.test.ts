import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atMs, type Clock, clockZero, formatAt, parseAt, receive, tick } from './clock'
import { arbitraryText } from './testing/arbitrary-text'
import { fixedRuns } from './testing/fixed-runs'

const fiveMinutes = 5 * 60_000
const wall = fc.integer({ min: 1_790_000_000_000, max: 1_790_000_000_020 })
const foreign = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1_789_999_999_990, max: 1_790_000_400_000 }), fc.nat(0xffff))
    .map(([ms, counter]) => formatAt({ ms, counter }, 'phone')),
  fc.constant('9999999999999-ffff-phone'),
  arbitraryText,
)

/** What happens to a device: it writes, or it sees what another wrote, while its wall clock jumps about. */
const life = fc.array(fc.record({ wall, sees: fc.option(foreign) }), { maxLength: 40 })

describe('the clock of a device', () => {
  test('never goes back and never repeats, whatever the wall clock and other devices say', () => {
    fc.assert(
      fc.property(life, (events) => {
        let clock: Clock = clockZero
        let last = ''
        for (const event of events) {
          if (event.sees !== null) {
            clock = receive(clock, event.sees, event.wall)
            continue
          }
          clock = tick(clock, event.wall)
          const at = formatAt(clock, 'desk')
          expect(at > last).toBe(true)
          last = at
        }
      }),
      fixedRuns(300),
    )
  })

  test('follows the wall clock where it goes forward', () => {
    expect(tick({ ms: 10, counter: 7 }, 11)).toEqual({ ms: 11, counter: 0 })
  })

  test('counts on where the wall clock stands still or goes back', () => {
    expect(tick({ ms: 10, counter: 7 }, 10)).toEqual({ ms: 10, counter: 8 })
    expect(tick({ ms: 10, counter: 7 }, 3)).toEqual({ ms: 10, counter: 8 })
  })

  test('goes on with the next millisecond when the counter is full', () => {
    expect(tick({ ms: 10, counter: 0xffff }, 10)).toEqual({ ms: 11, counter: 0 })
  })

  test('writes after everything it has seen within five minutes of its wall', () => {
    fc.assert(
      fc.property(foreign, wall, (at, now) => {
        const seen = parseAt(at)
        fc.pre(seen !== null && seen.ms <= now + fiveMinutes)
        expect(formatAt(tick(receive(clockZero, at, now), now), 'a') > at).toBe(true)
      }),
      fixedRuns(100),
    )
  })

  test('is pushed by another clock to at most five minutes past its wall', () => {
    fc.assert(
      fc.property(foreign, wall, (at, now) => {
        expect(receive(clockZero, at, now).ms).toBeLessThanOrEqual(now + fiveMinutes)
      }),
      fixedRuns(100),
    )
    expect(receive(clockZero, '9999999999999-ffff-phone', 1_000)).toEqual({
      ms: 1_000 + fiveMinutes,
      counter: 0,
    })
  })

  test('is not moved by a text that is no reading', () => {
    for (const at of ['', 'yesterday', '17900-0000-x', '1790000000000-FFFF-x', '1790000000000-00000-x']) {
      expect(receive({ ms: 5, counter: 1 }, at, 9)).toEqual({ ms: 5, counter: 1 })
      expect(atMs(at)).toBe(0)
    }
  })
})

describe('a reading', () => {
  test('reads back as what it was made of, dashes in the name of the device included', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 40), fc.nat(0xffff), arbitraryText, (ms, counter, device) => {
        expect(parseAt(formatAt({ ms, counter }, device))).toEqual({ ms, counter, device })
      }),
      fixedRuns(100),
    )
  })

  test('sorts as text like time and counter', () => {
    const reading = fc.record({ ms: fc.nat(9_999_999_999_999), counter: fc.nat(0xffff) })
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const isBefore = a.ms < b.ms || (a.ms === b.ms && a.counter < b.counter)
        expect(formatAt(a, 'x') < formatAt(b, 'x')).toBe(isBefore)
      }),
      fixedRuns(200),
    )
  })
})
