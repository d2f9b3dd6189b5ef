import { expect, test } from 'vitest'
import { type ItemValue, siblingId } from '../item'
import { keys } from '../key'
import { findFault } from '../kind'
import { isSameSibling, siblingItem } from './sibling-item'
import { translatedKey } from './translated-key'

const end = { id: 'startend:end_checker', kwargs: { end_phrase: 'Good night.' } }
const source: ItemValue = {
  language: 'en',
  turns: [
    { prompt: 'Name three birds.', instructions: [end] },
    { prompt: 'Shorter.', instructions: [end, { id: 'punctuation:no_comma', kwargs: {} }] },
  ],
  candidates: [{ id: 'C1', responses: [null, null] }],
  capability: ['Reasoning'],
  group: '1019:16',
  source: { set: 'multi-if', key: '1019:16:en' },
  meta: { language: 'English', title: 'Birds', note: 'kept' },
}
const accepted = {
  project: 'P1',
  item: 'I1',
  source,
  language: 'fr',
  translations: [
    { text: 'Nomme trois oiseaux.', kwargs: [{ end_phrase: 'Bonne nuit.' }] },
    { text: 'Plus court.' },
  ],
  submission: 'S1',
}

test('an accepted translation is the same conversation in the other language, without candidates', () => {
  const { id, value } = siblingItem(accepted)
  expect(id).toBe(siblingId('P1', '1019:16', 'fr'))
  expect(value).toEqual({
    language: 'fr',
    turns: [
      {
        prompt: 'Nomme trois oiseaux.',
        instructions: [{ id: end.id, kwargs: { end_phrase: 'Bonne nuit.' } }],
      },
      {
        prompt: 'Plus court.',
        instructions: [
          { id: end.id, kwargs: { end_phrase: 'Bonne nuit.' } },
          { id: 'punctuation:no_comma', kwargs: {} },
        ],
      },
    ],
    candidates: [],
    capability: ['Reasoning'],
    group: '1019:16',
    source: {
      set: 'multi-if',
      key: '1019:16:fr',
      translatedFrom: { item: 'I1', label: 'S1', language: 'en' },
    },
    meta: { language: 'French', note: 'kept' },
  })
  expect(findFault('item', keys.item(id), value)).toBeNull()
})

test('a conversation that no source tied to others is a group of its own id', () => {
  const { group: _, ...alone } = source
  expect(siblingItem({ ...accepted, source: alone })).toMatchObject({
    id: siblingId('P1', 'I1', 'fr'),
    value: { group: 'I1' },
  })
})

test('a language without an English name leaves no wrong one behind', () => {
  expect(siblingItem({ ...accepted, language: 'fr-CA' }).value.meta).toEqual({ note: 'kept' })
})

test('two acceptances that say the same are the same, whichever submission made them', () => {
  const [one, two] = [siblingItem(accepted), siblingItem({ ...accepted, submission: 'S2' })]
  expect(isSameSibling(one.value, two.value)).toBe(true)
  const other = siblingItem({ ...accepted, translations: [accepted.translations[0]!, { text: 'Bref.' }] })
  expect(isSameSibling(one.value, other.value)).toBe(false)
})

test.each([
  ['1019:16:en', 'en', 'fr', '1019:16:fr'],
  ['1019:16:pt_BR', 'pt-BR', 'zh-Hant', '1019:16:zh-Hant'],
  ['1019:16', 'en', 'fr', '1019:16:fr'],
  ['letters:ab', 'en', 'fr', 'letters:ab:fr'],
])('the key %s (%s) is in %s %s', (key, from, into, expected) => {
  expect(translatedKey(key, from, into)).toBe(expected)
})
