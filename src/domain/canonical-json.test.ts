import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, isSameValue } from './canonical-json'
import { arbitraryJson } from './testing/arbitrary-text'
import { fixedRuns } from './testing/fixed-runs'

test('sorts fields by code unit at every level', () => {
  expect(canonicalJson({ b: 1, a: { ä: 1, z: 2, B: 3 }, '10': 0, '9': 0 })).toBe(
    '{"10":0,"9":0,"a":{"B":3,"z":2,"ä":1},"b":1}',
  )
})

test('sorts by UTF-16 code unit, not by code point', () => {
  // U+1F600 is d83d de00: before U+FB01 as code units, after it as code points.
  expect(canonicalJson({ '\ufb01': 1, '😀': 2 })).toBe('{"😀":2,"ﬁ":1}')
})

test('escapes lone surrogates and nothing else, so that half an emoji has a hash of its own', () => {
  expect(canonicalJson(['\ud83d', '\ude00', '😀', '\\ud83d'])).toBe('["\\ud83d","\\ude00","😀","\\\\ud83d"]')
})

test('normalises nothing', () => {
  expect(isSameValue('é', 'e\u0301')).toBe(false)
  expect(isSameValue('a', 'a ')).toBe(false)
  expect(isSameValue(1, '1')).toBe(false)
})

test('leaves absent fields out and keeps null ones', () => {
  expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}')
  expect(canonicalJson([undefined, null])).toBe('[null,null]')
})

test('knows one zero, and one text for one number', () => {
  expect(canonicalJson([0, -0, 1.0, 1e21, 0.1])).toBe('[0,0,1,1e+21,0.1]')
})

test('keeps fields that are called like properties of objects', () => {
  expect(canonicalJson(JSON.parse('{"constructor":1,"__proto__":{"b":1,"a":2}}'))).toBe(
    '{"__proto__":{"a":2,"b":1},"constructor":1}',
  )
})

test('is JSON of the same value, and the same text after a journey as JSON', () => {
  fc.assert(
    fc.property(arbitraryJson, (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(text)
    }),
    fixedRuns(200),
  )
})

test('is one text whatever the order of the fields', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), arbitraryJson, { noNullPrototype: true }), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed())
      expect(canonicalJson(reversed)).toBe(canonicalJson(value))
    }),
    fixedRuns(100),
  )
})
