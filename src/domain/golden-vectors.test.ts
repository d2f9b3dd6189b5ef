import { describe, expect, test } from 'vitest'
import { headerLine } from './bundle/write-bundle'
import { candidateOrder } from './candidate-order'
import { canonicalJson } from './canonical-json'
import { formatAt, receive, tick } from './clock'
import { contentHash } from './content-hash'
import { knownCandidates } from './import/known-candidates'
import { sourceItemValue } from './import/source-changes'
import type { SourceItem } from './import/source-item'
import { candidateId, itemId, responseId, siblingId } from './item'
import { keys } from './key'
import { importedPersonId } from './person'
import { planSets } from './question-set/set-changes'
import { type Target, targetHash } from './target'
import { ulid } from './ulid'

/*
 * Golden vectors: keys, ids, hashes and clocks as they stand in everybody's files. None of these strings may ever
 * change: where one does, the labels of earlier versions lose what they are about. The hashes were checked with
 * Python's hashlib over the canonical texts in the comments.
 */

const project = '01J00000000000000000000000'
const multiIf = '2TFE0T873ZCBRMAZ10AHYPP22N'
const responseOne = 'YMK311CYPFX55HCYTVKD8XGBVA'

/** Two turns, two candidates; the second says nothing at turn 2. */
const rivers: SourceItem = {
  set: 'notes',
  key: null,
  language: 'en',
  turns: [
    { prompt: 'Name three rivers.', instructions: [] },
    { prompt: 'Now in capitals.', instructions: [{ id: 'change_case:english_capital', kwargs: {} }] },
  ],
  candidates: [
    { slot: 'response_1', model: 'm', responses: ['Rhine, Po, Oder', 'RHINE, PO, ODER'] },
    { slot: 'response_2', responses: ['Nile', null] },
  ],
  meta: {},
  ratings: [],
  place: { file: 'notes.jsonl' },
}
const one = '4JZ5Q9K1NPM9BJA2KHRG1A6S56'
const two = '5C3FD16Z7PQ6HD10E2QQR5X6AY'

describe('hashes', () => {
  test.each<[string, unknown, string]>([
    // sha256 over `[]`: no salt, no prefix, 26 Crockford digits, upper case.
    ['the empty list', [], '9X9WV8CC5EN0R0TMQDFSMFPBWQ'],
    // sha256 over `null`.
    ['nothing', null, 'EGHMX65FWX4RZDETY7SPNGPQHB'],
    // sha256 over `"Turnwise"`: a text is hashed with its quotation marks.
    ['a text', 'Turnwise', 'R0938FHE4V5AEHY3H2N8D9PDV0'],
    // sha256 over `"\ud83d"`, nine ASCII characters: a lone surrogate is escaped before UTF-8 would lose it.
    ['half an emoji', '\ud83d', '5VSSTZJK4Y1WE0S6QMA18NBX87'],
    // sha256 over `{"a":[1,0.5,true,null],"b":"مرحبا"}`: fields sorted, other text as UTF-8.
    ['an object', { b: 'مرحبا', a: [1, 0.5, true, null] }, 'EZA9NHMS65HZW3GWSC2TBD6FCG'],
  ])('of %s', (_, value, hash) => {
    expect(contentHash(value)).toBe(hash)
  })
})

describe('ids', () => {
  test('of an item: project, source set, source key', () => {
    // sha256 over `["01J00000000000000000000000","multi-if","1019:16:en"]`.
    expect(itemId(project, 'multi-if', '1019:16:en')).toBe(multiIf)
  })

  test('of an item whose source has no key: the key is the hash of language, system, turns', () => {
    const { id, value } = sourceItemValue('P', rivers)
    // sha256 over `["en",null,[{"instructions":[],"prompt":"Name three rivers."},…]]`: a system prompt that is absent is null.
    expect(value.source.key).toBe('MQJ0MADWE72KAAVJRS1TRDSXBV')
    // sha256 over `["P","notes","MQJ0MADWE72KAAVJRS1TRDSXBV"]`.
    expect(id).toBe('AWCM3DGQNF4R3T1CVD3XBA9KMX')
  })

  test('of a sibling: project, the word sibling, group, language', () => {
    // sha256 over `["01J00000000000000000000000","sibling","1019:16","fr"]`.
    expect(siblingId(project, '1019:16', 'fr')).toBe('Y7B4J6NMX9C5AWQMTTV6KHWX6J')
  })

  test('of a candidate: item, slot of the source', () => {
    // sha256 over `["2TFE0T873ZCBRMAZ10AHYPP22N","response_1"]`.
    expect(candidateId(multiIf, 'response_1')).toBe(responseOne)
  })

  test('of a response: candidate, turn as a number', () => {
    // sha256 over `["YMK311CYPFX55HCYTVKD8XGBVA",2]`.
    expect(responseId(responseOne, 2)).toBe('RCCZ67TQ86YTBDSBJ0VKTWSAHA')
  })

  test('of a person that a file names: file, number sign, name', () => {
    expect(importedPersonId('ratings.csv', 'human_1')).toBe('ratings.csv#human_1')
  })

  test('of a change: a ULID of time and ten random bytes', () => {
    const bytes = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 255)
    expect(ulid(1_790_000_000_000, bytes)).toBe('01M3250V00000G40R40M30E27Z')
  })
})

describe('keys', () => {
  test.each<[string, string]>([
    // One id behind the name of the kind.
    [keys.project('P'), '["project","P"]'],
    [keys.item('I1'), '["item","I1"]'],
    [keys.question('Q1'), '["question","Q1"]'],
    [keys.person('ratings.csv#human_1'), '["person","ratings.csv#human_1"]'],
    [keys.setting('raw text'), '["setting","raw text"]'],
    // A project has one guideline.
    [keys.guideline(), '["guideline"]'],
    // A candidate is told by item and candidate.
    [keys.identity('I1', 'C1'), '["identity","I1","C1"]'],
    // Lone surrogates are escaped in keys too.
    [keys.setting('\ud83d'), '["setting","\\ud83d"]'],
  ])('%s', (key, text) => {
    expect(key).toBe(text)
  })

  test.each<[Target, string]>([
    [{ kind: 'item' }, '["label","I1",{"kind":"item"},"Q1","ana"]'],
    // An absent language is left out; fields are sorted by name.
    [{ kind: 'prompt', turn: 1 }, '["label","I1",{"kind":"prompt","turn":1},"Q1","ana"]'],
    [
      { kind: 'prompt', turn: 1, language: 'ar' },
      '["label","I1",{"kind":"prompt","language":"ar","turn":1},"Q1","ana"]',
    ],
    [
      { kind: 'response', candidate: 'C1', turn: 2 },
      '["label","I1",{"candidate":"C1","kind":"response","turn":2},"Q1","ana"]',
    ],
    // Candidates of a comparison are sorted, the turn left out where the whole conversation is compared.
    [
      { kind: 'comparison', candidates: ['C2', 'C1'] },
      '["label","I1",{"candidates":["C1","C2"],"kind":"comparison"},"Q1","ana"]',
    ],
    // The key of the other label is a text inside the key.
    [
      { kind: 'label', key: '["label","I1",{"kind":"item"},"Q1","ben"]' },
      '["label","I1",{"key":"[\\"label\\",\\"I1\\",{\\"kind\\":\\"item\\"},\\"Q1\\",\\"ben\\"]","kind":"label"},"Q1","ana"]',
    ],
    [
      { kind: 'check', of: { kind: 'response', candidate: 'C1', turn: 2 }, instruction: 0 },
      '["label","I1",{"instruction":0,"kind":"check","of":{"candidate":"C1","kind":"response","turn":2}},"Q1","ana"]',
    ],
  ])('of a label on %j', (target, text) => {
    expect(keys.label('I1', target, 'Q1', 'ana')).toBe(text)
  })
})

describe('target hashes', () => {
  const { value } = sourceItemValue('P', rivers)

  test('are over the ids that candidates have', () => {
    expect(value.candidates.map(({ id }) => id)).toEqual([one, two])
  })

  test.each<[Target, string]>([
    // `["item",null,[["Name three rivers.",[],null,null],["Now in capitals.",[["change_case:english_capital",{}]],null,null]]]`
    [{ kind: 'item' }, '8WYP5YERFFBV5VRJ9E6V8ZJQD8'],
    // `["prompt",null,[["Name three rivers.",[],null,null]]]`
    [{ kind: 'prompt', turn: 1 }, '0284F36MV05JF3BEK59VCTBA32'],
    // `["response",null,[…both prompts],[["Rhine, Po, Oder",null,null],["RHINE, PO, ODER",null,null]]]`
    [{ kind: 'response', candidate: one, turn: 2 }, 'FACD5DP0F990BQZADRVNQGG1KR'],
    // `["comparison",null,[…both prompts],[["4JZ5…",[…two responses]],["5C3F…",[["Nile",null,null],null]]]]`
    [{ kind: 'comparison', turn: 2, candidates: [two, one] }, 'Y10KQCXR1XAPNMZ3SY7080YXEJ'],
    // Without a turn, a comparison covers all turns; here there are two.
    [{ kind: 'comparison', candidates: [one, two] }, 'Y10KQCXR1XAPNMZ3SY7080YXEJ'],
    // A check has the hash of what it is about.
    [
      { kind: 'check', of: { kind: 'response', candidate: one, turn: 2 }, instruction: 0 },
      'FACD5DP0F990BQZADRVNQGG1KR',
    ],
  ])('of %j', (target, hash) => {
    expect(targetHash(value, target)).toBe(hash)
  })

  test('of a label: its value alone', () => {
    // `["label",{"value":4}]`
    expect(targetHash(value, { kind: 'label', key: 'any' }, { value: 4 })).toBe('WCYR8PXKQVVH399Z1KXJHF8BC5')
  })

  test('of an item with a system prompt', () => {
    // `["item","Be brief.",[…both prompts]]`
    expect(targetHash({ ...value, system: 'Be brief.' }, { kind: 'item' })).toBe('GRV44ZG08J2M8BRGRJM7BQNN4J')
  })
})

test('the id of a question of a ready set that is added to an open project', () => {
  const { adds } = planSets(project, [], new Map([['audit-prompts', true]]))
  // `["question",project,"audit-prompts/sensitive","{\"target\":\"prompt\",\"type\":\"yes-no\"}"]`
  const sensitive = adds.find((each) => each.value.family === 'audit-prompts/sensitive')
  expect(sensitive?.id).toBe('MD7SDNK3RHXE95MB4S0WVRPFF5')
})

test('the id of a candidate whose slot another one has', () => {
  const run = (model: string, text: string): SourceItem => ({
    ...rivers,
    key: '7',
    candidates: [{ slot: 'run', model, responses: [text, null] }],
  })
  const { id, value } = sourceItemValue(project, run('llama', 'The Rhine.'))
  const models = new Map([[value.candidates[0]!.id, new Set(['llama'])]])
  // `["8K5WV0K9VVECP4MPRYE05N6RJJ","run~<hash of [["Take the Nile.",null,null],null]>~1"]`
  const { ids } = knownCandidates(project, run('gemma', 'Take the Nile.'), [value], models)
  expect(id).toBe('8K5WV0K9VVECP4MPRYE05N6RJJ')
  expect(ids.get('run')).toBe('EVN6FVA320XHXQAEA12A4KE9DR')
})

describe('the order of candidates', () => {
  test.each([
    // Ascending hash of `["seed","I1",person,candidate]`.
    ['ana', ['C1', 'C2', 'C3']],
    ['ben', ['C3', 'C1', 'C2']],
    ['eva', ['C2', 'C3', 'C1']],
  ])('of %s', (person, order) => {
    const by = { seed: 'seed', item: 'I1', person, isRandom: true }
    expect(candidateOrder([['C1', 'C2', 'C3']], by)).toEqual(order)
  })

  test('with a candidate that a later version of the item adds', () => {
    const by = { seed: 'seed', item: 'I1', person: 'ana', isRandom: true }
    const versions = [
      ['C1', 'C2', 'C3'],
      ['C0', 'C1', 'C2', 'C3'],
    ]
    expect(candidateOrder(versions, by)).toEqual(['C1', 'C2', 'C3', 'C0'])
  })
})

describe('clocks', () => {
  test('13 digits of milliseconds, 4 lower-case hex digits of the counter, the device', () => {
    expect(formatAt({ ms: 1_790_000_000_000, counter: 0xab }, 'desk')).toBe('1790000000000-00ab-desk')
    expect(formatAt({ ms: 7, counter: 0xffff }, 'a-b')).toBe('0000000000007-ffff-a-b')
  })

  test('after a full counter comes the next millisecond', () => {
    expect(formatAt(tick({ ms: 1_790_000_000_000, counter: 0xffff }, 0), 'desk')).toBe(
      '1790000000001-0000-desk',
    )
  })

  test('a clock of the year 2286 pushes another by five minutes', () => {
    const pushed = receive({ ms: 0, counter: 0 }, '9999999999999-0007-phone', 1_790_000_000_000)
    expect(formatAt(tick(pushed, 1_790_000_000_000), 'desk')).toBe('1790000300000-0001-desk')
  })
})

test('the header of a bundle', () => {
  expect(headerLine('labels', 'P')).toBe('{"turnwise":1,"kind":"labels","project":"P"}')
})

test('one value has one text', () => {
  expect(canonicalJson({ b: [null, -0, 1e21], a: { z: '', Z: '\u0000' } })).toBe(
    '{"a":{"Z":"\\u0000","z":""},"b":[null,0,1e+21]}',
  )
})
