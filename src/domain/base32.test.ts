import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base32, base32Number } from './base32'
import { fixedRuns } from './testing/fixed-runs'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('reads bytes as one big-endian bit string', () => {
  // 0xff 0x00 is 11111 11100 00000 0: Z, W, 0.
  expect(base32(Uint8Array.of(0xff, 0x00), 3)).toBe('ZW0')
})

test('agrees with big integers for any bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 20, maxLength: 20 }),
      fc.integer({ min: 0, max: 32 }),
      (bytes, length) => {
        // 20 bytes are exactly 32 digits.
        let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
        let text = ''
        for (let i = 0; i < 32; i++) {
          text = digits[Number(number % 32n)] + text
          number /= 32n
        }
        expect(base32(bytes, length)).toBe(text.slice(0, length))
      },
    ),
    fixedRuns(100),
  )
})

test('writes numbers with leading zeros, so that they sort as text', () => {
  expect(base32Number(0, 4)).toBe('0000')
  expect(base32Number(33, 4)).toBe('0011')
  expect(base32Number(2 ** 48 - 1, 10)).toBe('7ZZZZZZZZZ')
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), fc.nat(2 ** 31 - 1), (a, b) => {
      expect(base32Number(a, 10) < base32Number(b, 10)).toBe(a < b)
    }),
    fixedRuns(100),
  )
})
