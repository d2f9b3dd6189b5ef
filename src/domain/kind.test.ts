import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'
import { keys } from './key'
import { findFault, isFoldable, isKnownKind, type Kind } from './kind'
import { placesOf } from './places'
import { arbitraryHistory } from './testing/arbitrary-change'
import { fixedRuns } from './testing/fixed-runs'

const item = {
  language: 'en',
  turns: [{ prompt: 'Hello', instructions: [] }],
  candidates: [],
  source: { set: 's', key: 'k' },
  meta: {},
}
const rating = {
  family: 'f',
  type: 'rating',
  target: 'response',
  title: { en: 'Quality' },
  required: true,
  order: 1,
  points: [
    { value: 1, name: {} },
    { value: 2, name: {} },
  ],
}
const label = { value: 4, targetHash: 'H', origin: 'person' }
const labelKey = keys.label('I1', { kind: 'item' }, 'Q1', 'ana')

test('values that fit have no fault, fields that no version knows included', () => {
  fc.assert(
    fc.property(arbitraryHistory, (history) => {
      for (const { kind, key, value } of history) {
        if (isKnownKind(kind)) expect(findFault(kind, key, value)).toBeNull()
      }
    }),
    fixedRuns(100),
  )
})

test('a withdrawal fits every kind', () => {
  expect(findFault('item', keys.item('I1'), null)).toBeNull()
})

describe('a fault is named with its place:', () => {
  test.each<[string, Kind, string, unknown]>([
    ['value', 'item', keys.item('I1'), 7],
    ['value.language', 'item', keys.item('I1'), { ...item, language: undefined }],
    ['value.turns', 'item', keys.item('I1'), { ...item, turns: [] }],
    [
      'value.turns[1].prompt',
      'item',
      keys.item('I1'),
      { ...item, turns: [...item.turns, { instructions: [] }] },
    ],
    [
      'value.turns[0].instructions[0].kwargs',
      'item',
      keys.item('I1'),
      { ...item, turns: [{ prompt: '', instructions: [{ id: 'a', kwargs: 'text' }] }] },
    ],
    [
      'value.candidates[0].responses[1].text',
      'item',
      keys.item('I1'),
      { ...item, candidates: [{ id: 'C1', responses: [null, { id: 'R' }] }] },
    ],
    ['value.points', 'question', keys.question('Q1'), { ...rating, points: rating.points.slice(1) }],
    ['value.points[0].value', 'question', keys.question('Q1'), { ...rating, points: [{}, {}] }],
    ['value.origin', 'label', labelKey, { ...label, origin: 'guess' }],
    ['value.name', 'person', keys.person('ana'), {}],
    ['value.model', 'identity', keys.identity('I1', 'C1'), {}],
    [
      'value.blind',
      'project',
      keys.project('P'),
      { name: '', seed: '', creator: '', languages: [], blind: 'no' },
    ],
    ['value.text', 'guideline', keys.guideline(), { text: 'English only' }],
  ])('%s', (place, kind, key, value) => {
    expect(findFault(kind, key, value)).toBe(place)
  })
})

test('a question of a type that is not known is read, its own fields unseen', () => {
  expect(findFault('question', keys.question('Q1'), { ...rating, type: 'slider', points: 'many' })).toBeNull()
})

describe('a question of a later version is read, and asked nowhere:', () => {
  test.each([
    ['about another kind of target', { target: 'planet' }],
    ['shown by another fact', { showWhen: { fact: 'mood' } }],
  ])('%s', (_, more) => {
    const value = { ...rating, title: { en: 'Quality' }, ...more }
    expect(findFault('question', keys.question('Q1'), value)).toBeNull()
    const asked = placesOf({ ...item, capability: ['Coding'] }, [{ id: 'Q1', value }], [])
    expect(asked).toEqual([])
  })
})

describe('a label on a kind of target that only a later version knows', () => {
  const later = '["label","I1",{"kind":"span","from":3,"to":9},"Q1","ana"]'
  const key = canonicalJson(JSON.parse(later))

  test('is read, and not folded', () => {
    expect(findFault('label', key, label)).toBeNull()
    expect(isFoldable({ kind: 'label', key })).toBe(false)
    expect(isFoldable({ kind: 'label', key: labelKey })).toBe(true)
  })

  test('has one key as well: one that is not canonical is refused', () => {
    expect(findFault('label', later, label)).toBe('key')
  })
})

describe('a key is refused', () => {
  test.each<[string, Kind, string]>([
    ['that is no JSON', 'item', 'I1'],
    ['with a target of no kind', 'label', '["label","I1",{"turn":1},"Q1","ana"]'],
    ['that is no array', 'item', '{"item":"I1"}'],
    ['of another kind', 'item', keys.question('I1')],
    ['with a part too many', 'item', '["item","I1","more"]'],
    ['with spaces', 'item', '["item", "I1"]'],
    ['whose fields are not sorted', 'label', '["label","I1",{"turn":1,"kind":"prompt"},"Q1","ana"]'],
    ['with a turn 0', 'label', '["label","I1",{"kind":"prompt","turn":0},"Q1","ana"]'],
    ['with half a turn', 'label', '["label","I1",{"kind":"prompt","turn":1.5},"Q1","ana"]'],
    [
      'with a comparison of one',
      'label',
      '["label","I1",{"candidates":["A"],"kind":"comparison"},"Q1","ana"]',
    ],
    [
      'with a comparison that is not sorted',
      'label',
      '["label","I1",{"candidates":["B","A"],"kind":"comparison"},"Q1","ana"]',
    ],
    [
      'nested beyond reason',
      'label',
      `["label","I1",{"kind":"item","x":${'['.repeat(9999)}${']'.repeat(9999)}},"Q1","ana"]`,
    ],
  ])('%s', (_, kind, key) => {
    expect(findFault(kind, key, null)).toMatch(/^key/)
  })
})

test('every key that this version writes is one that it reads', () => {
  const target = { kind: 'comparison', candidates: ['B', 'A'] } as const
  const written = keys.label('I1', { ...target, candidates: [...target.candidates] }, 'Q1', 'ana')
  expect(findFault('label', written, null)).toBeNull()
  expect(canonicalJson(JSON.parse(written))).toBe(written)
})
