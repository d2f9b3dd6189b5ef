import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedRuns } from '../testing/fixed-runs'
import { jsonFault } from './json-fault'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (cause) {
    expect(cause).toBeInstanceOf(SyntaxError)
    return false
  }
}

test.each([
  ['{"a":x}', 5],
  ['{"a":1,}', 7],
  ['{a:1}', 1],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['[01]', 2],
  ['[1.x]', 2],
  ['"tab\there"', 4],
  ['"\\q"', 2],
  ['{"a":1}}', 7],
  ['nul!', 0],
  ['{"a" 1}', 5],
  ['[1}', 2],
])('names the first character that cannot stand there: %s', (text, at) => {
  expect(jsonFault(text)).toBe(at)
})

test.each(['', '[', '{"a"', '{"a":', '{"a":1,', '"abc', '"\\', '"\\u12', 'tru', '-', '1.', '1e', '[1,2'])(
  'says where a text breaks off: %s',
  (text) => {
    expect(jsonFault(text)).toBe(text.length)
  },
)

test('finds a fault exactly where JSON.parse refuses the text', () => {
  const mutated = fc
    .tuple(fc.json(), fc.nat(60), fc.constantFrom('', 'x', '"', ',', '}', '[', '\\', '0', '\n'), fc.nat(3))
    .map(([text, place, inserted, removed]) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + inserted + text.slice(at + removed)
    })
  fc.assert(
    fc.property(fc.oneof(fc.json(), mutated), (text) => {
      expect(jsonFault(text) === null).toBe(isJson(text))
    }),
    fixedRuns(500),
  )
})

test('says of every beginning of an object that it breaks off', () => {
  fc.assert(
    fc.property(fc.object(), fc.nat(), (value, place) => {
      const text = JSON.stringify(value)
      const beginning = text.slice(0, place % text.length)
      expect(jsonFault(beginning)).toBe(beginning.length)
    }),
    fixedRuns(200),
  )
})
