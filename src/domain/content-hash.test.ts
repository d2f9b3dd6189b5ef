import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base32 } from './base32'
import { canonicalJson } from './canonical-json'
import { contentHash } from './content-hash'
import { arbitraryJson } from './testing/arbitrary-text'
import { fixedRuns } from './testing/fixed-runs'

test('is the first 26 digits of the SHA-256 that Node computes of the canonical text', () => {
  fc.assert(
    fc.property(arbitraryJson, (value) => {
      const sha256 = createHash('sha256').update(canonicalJson(value), 'utf8').digest()
      expect(contentHash(value)).toBe(base32(sha256, 26))
    }),
    fixedRuns(100),
  )
})

test('is the same for the same value and differs for halves of different emoji', () => {
  expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }))
  expect(contentHash('\ud83d')).not.toBe(contentHash('\ud83e'))
  expect(contentHash('\ud83d')).not.toBe(contentHash('\ufffd'))
})
