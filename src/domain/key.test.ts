import { expect, test } from 'vitest'
import { keys, parseIdKey, parseLabelKey } from './key'

test('a label’s key reads back as its parts', () => {
  const target = { kind: 'response', candidate: 'C1', turn: 2 } as const
  const key = keys.label('I1', target, 'Q1', 'ana')
  expect(parseLabelKey(key)).toEqual({ item: 'I1', target, question: 'Q1', person: 'ana' })
})

test('a comparison is one key in whatever order its candidates were named', () => {
  const key = (...candidates: string[]) =>
    keys.label('I1', { kind: 'comparison', turn: 1, candidates }, 'Q1', 'ana')
  expect(key('B', 'A')).toBe(key('A', 'B'))
})

test('naming the candidates of a comparison does not change the order they were given in', () => {
  const candidates = ['B', 'A']
  keys.label('I1', { kind: 'comparison', candidates }, 'Q1', 'ana')
  expect(candidates).toEqual(['B', 'A'])
})

test('a field that is absent and one that is undefined make the same key', () => {
  const absent = keys.label('I1', { kind: 'prompt', turn: 1 }, 'Q1', 'ana')
  expect(keys.label('I1', { kind: 'prompt', turn: 1, language: undefined }, 'Q1', 'ana')).toBe(absent)
})

test('a key of one part names its id, quotes and commas included', () => {
  for (const id of ['I1', 'a","b', '', '\ud83d']) expect(parseIdKey(keys.item(id))).toBe(id)
})
