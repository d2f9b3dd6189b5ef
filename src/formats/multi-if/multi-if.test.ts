import { expect, test } from 'vitest'
import { keysOf, madeFile, readAll, withoutPlace } from '../testing/made-file'
import {
  csvHeader,
  csvRow,
  jsonRecord,
  multiIfCsvText,
  multiIfJsonlText,
  oneTurn,
  threeConversations,
} from '../testing/multi-if-data'

const asCsv = (text: string, name = 'some.csv') => readAll(madeFile(name, text))
const asJsonl = (...records: unknown[]) =>
  readAll(madeFile('some.jsonl', records.map((each) => `${JSON.stringify(each)}\n`).join('')))

test('a conversation is read with its turns, instructions, language and group', async () => {
  const { reader, items, problems } = await asCsv(multiIfCsvText(threeConversations))
  expect(reader).toBe('multi-if-csv')
  expect(problems).toEqual([])
  expect(keysOf(items)).toEqual(['7:1:en', '7:1:zh', '9:4:hi'])
  expect(items[1]).toEqual({
    set: 'multi-if',
    key: '7:1:zh',
    language: 'zh',
    group: '7:1',
    turns: [
      {
        prompt: '写三种安静的鸟 🐦。\u2028不要逗号。',
        instructions: [{ id: 'keywords:existence', kwargs: { keywords: ['鸟'] } }],
      },
      {
        prompt: '再短一点。',
        instructions: [
          { id: 'keywords:existence', kwargs: { keywords: ['鸟'] } },
          { id: 'length_constraints:number_words', kwargs: { num_words: 40, relation: 'less than' } },
        ],
      },
    ],
    candidates: [],
    ratings: [],
    meta: { language: 'Chinese' },
    place: { file: 'some.csv', line: 3, row: 2 },
  })
})

test('CSV and JSON Lines of the same data give the same items', async () => {
  const csv = await asCsv(multiIfCsvText(threeConversations, '\r\n'))
  const jsonl = await readAll(madeFile('some.jsonl', multiIfJsonlText(threeConversations)))
  expect(jsonl.reader).toBe('multi-if-jsonl')
  expect(jsonl.items.map(withoutPlace)).toEqual(csv.items.map(withoutPlace))
  expect([...csv.problems, ...jsonl.problems]).toEqual([])
})

test('content decides, not the extension: a list called .jsonl, JSON Lines called .json, a BOM, a table called .txt', async () => {
  const list = JSON.stringify(threeConversations.map(jsonRecord), null, 1)
  for (const [name, content] of [
    ['list.jsonl', list],
    ['lines.json', multiIfJsonlText(threeConversations)],
    ['mark.jsonl', `\ufeff${multiIfJsonlText(threeConversations)}`],
    ['table.txt', `\ufeff${multiIfCsvText(threeConversations)}`],
  ] as const) {
    const { items, problems } = await readAll(madeFile(name, content))
    expect(problems).toEqual([])
    expect(keysOf(items)).toEqual(['7:1:en', '7:1:zh', '9:4:hi'])
  }
})

test('a missing turn may be an empty cell, the word None, null or an absent key', async () => {
  const [, , hindi] = threeConversations
  const { items: fromCsv } = await asCsv(
    `${csvHeader}\n${csvRow(hindi!)
      .replace(/,,,,,,/, ',None,None,None,,,')
      .replace(/^,,/, 'None,None,')}\n`,
  )
  const { items: fromJsonl } = await asJsonl({
    ...jsonRecord(hindi!),
    turn_2_prompt: null,
    turn_2_instruction_id_list: null,
    turn_2_kwargs: null,
    turn_3_prompt: 'None',
  })
  expect(fromCsv.map(({ turns }) => turns.length)).toEqual([1])
  expect(fromJsonl.map(({ turns }) => turns.length)).toEqual([1])
})

test('a first turn that is missing, and a hole between turns, leave the record out', async () => {
  const [english] = threeConversations
  const record = jsonRecord(english!)
  const { items, faults } = await asJsonl(
    { ...record, turn_1_prompt: '' },
    { ...record, turn_2_prompt: undefined },
    record,
  )
  expect(faults).toEqual(['first-turn-missing 1 turn_1_prompt', 'turn-missing 2 turn_2_prompt'])
  expect(keysOf(items)).toEqual(['7:1:en'])
})

test('instructions without a prompt at the end are said, and the rest is read', async () => {
  const { items, problems } = await asJsonl({ ...jsonRecord(threeConversations[0]!), turn_3_prompt: '' })
  expect(items[0]?.turns.length).toBe(2)
  expect(problems.map(({ code, weight }) => [code, weight])).toEqual([['turn-missing', 'noted']])
})

test('prompts are read as a message, as JSON of a message and as plain text that looks like JSON', async () => {
  const prompts = [
    { role: 'user', content: 'hello' },
    '{"role": "user", "content": "hello"}',
    'hello',
    '{"role": "user", say hello}',
    'a\u0000b \ud83d c',
  ]
  const { items, faults } = await asJsonl(
    ...prompts.map((turn_1_prompt, i) => ({ ...jsonRecord(oneTurn(`${i}:en`)), turn_1_prompt })),
  )
  expect(faults).toEqual([])
  expect(items.map(({ turns }) => turns[0]?.prompt)).toEqual([
    'hello',
    'hello',
    'hello',
    '{"role": "user", say hello}',
    'a\u0000b \ud83d c',
  ])
})

test('kwargs are read as objects and as JSON in either encoding; what is null in them is dropped', async () => {
  const kwargs = { num_bullets: 2 }
  const padded = { ...kwargs, keywords: null, relation: null }
  const made = oneTurn('1:en')
  const record = jsonRecord(made)
  const fromJsonl = await asJsonl(
    { ...record, key: 'a', turn_1_kwargs: [padded] },
    { ...record, key: 'b', turn_1_kwargs: [JSON.stringify(padded)] },
    { ...record, key: 'c', turn_1_kwargs: JSON.stringify([JSON.stringify(kwargs)]) },
  )
  const asObjects = csvRow(made).replace(/"\[""\{\}""\]"/, '"[{""num_bullets"": 2, ""keywords"": null}]"')
  const fromCsv = await asCsv(`${csvHeader}\n${asObjects}\n`)
  for (const item of [...fromJsonl.items, ...fromCsv.items]) {
    expect(item.turns[0]?.instructions).toEqual([{ id: 'punctuation:no_comma', kwargs }])
  }
  expect([fromJsonl.items.length, fromCsv.items.length]).toEqual([3, 1])
})

test('nested JSON that does not parse leaves its record out, with row, column and path', async () => {
  const rows = ['1:en', '2:en', '3:en', '4:en'].map((key) => csvRow(oneTurn(key)))
  rows[0] = rows[0]!.replace('""role""', '""role')
  rows[1] = rows[1]!.replace('[""punctuation', '[punctuation')
  rows[2] = rows[2]!.replace('[""{}""]', '[""{""]')
  const { items, faults, problems } = await asCsv([csvHeader, ...rows].join('\n'))
  expect(faults).toEqual([
    'field-json-broken 2:turn_1_prompt',
    'field-json-broken 3:turn_1_instruction_id_list',
    'field-json-broken 4:turn_1_kwargs [0]',
  ])
  expect(problems.map(({ place }) => place.row)).toEqual([1, 2, 3])
  expect(keysOf(items)).toEqual(['4:en'])
})

test('ids and kwargs of different lengths leave the record out', async () => {
  const { items, problems } = await asJsonl(
    { ...jsonRecord(oneTurn('1:en')), turn_1_kwargs: [{}, {}] },
    jsonRecord(oneTurn('2:en')),
  )
  expect(problems[0]).toMatchObject({
    code: 'lengths-differ',
    weight: 'refused',
    place: { line: 1, path: 'turn_1_kwargs' },
    details: { ids: 1, kwargs: 2 },
  })
  expect(keysOf(items)).toEqual(['2:en'])
})

test('values of another kind than expected are refused with their path', async () => {
  const record = jsonRecord(oneTurn('1:en'))
  const { items, faults } = await asJsonl(
    { ...record, turn_1_prompt: 7 },
    { ...record, turn_1_prompt: { role: 'user' } },
    { ...record, turn_1_instruction_id_list: [1] },
    { ...record, turn_1_instruction_id_list: { a: 1 } },
    { ...record, turn_1_kwargs: [7] },
    { ...record, key: { a: 1 } },
    { ...record, key: '' },
    { ...record, key: 12 },
  )
  expect(faults).toEqual([
    'field-wrong-type 1 turn_1_prompt',
    'field-missing 2 turn_1_prompt.content',
    'field-wrong-type 3 turn_1_instruction_id_list[0]',
    'field-wrong-type 4 turn_1_instruction_id_list',
    'field-wrong-type 5 turn_1_kwargs[0]',
    'field-wrong-type 6 key',
    'field-missing 7 key',
  ])
  expect(keysOf(items)).toEqual(['12'])
})

test('unknown instructions are kept and said once a file; a language prefix is known', async () => {
  const withIds = (key: string, ...ids: string[]) => ({
    ...jsonRecord(oneTurn(key)),
    turn_1_instruction_id_list: ids,
    turn_1_kwargs: ids.map(() => ({})),
  })
  const { items, faults, problems } = await asJsonl(
    withIds('1:en', 'punctuation:no_comma', 'poem:rhyme'),
    withIds('2:en', 'poem:rhyme', 'fr:punctuation:no_comma'),
    withIds('3:en', 'poem:metre'),
  )
  expect(items.map(({ turns }) => turns[0]?.instructions.map(({ id }) => id))).toEqual([
    ['punctuation:no_comma', 'poem:rhyme'],
    ['poem:rhyme', 'fr:punctuation:no_comma'],
    ['poem:metre'],
  ])
  expect(faults).toEqual([
    'instruction-unknown 1 turn_1_instruction_id_list[1]',
    'instruction-unknown 3 turn_1_instruction_id_list[0]',
  ])
  expect(problems.every(({ weight }) => weight === 'noted')).toBe(true)
})

test('languages come as names or tags; an unknown one is said once and kept', async () => {
  const made = ['Chinese', 'pt-br', 'Simplified Chinese', 'Old Elvish', 'Old Elvish'].map((language, i) => ({
    ...oneTurn(`${i}:xx`),
    language,
  }))
  const { items, faults } = await asJsonl(...made.map(jsonRecord), {
    ...jsonRecord(oneTurn('9:xx')),
    language: undefined,
  })
  expect(items.map(({ language }) => language)).toEqual(['zh', 'pt-BR', 'zh-Hans', 'und', 'und', 'und'])
  expect(items.map(({ meta }) => meta.language)).toEqual([...made.map(({ language }) => language), undefined])
  expect(faults).toEqual(['language-unknown 4 language', 'field-missing 6 language'])
})

test('of a key that stands twice the first is kept, and both lines are named', async () => {
  const { items, problems } = await asJsonl(
    jsonRecord(oneTurn('1:en', 'first')),
    jsonRecord(oneTurn('2:en')),
    jsonRecord(oneTurn('1:en', 'second')),
  )
  expect(items.map(({ turns }) => turns[0]?.prompt)).toEqual(['first', 'Prompt of 2:en'])
  expect(problems).toEqual([
    {
      code: 'key-duplicate',
      weight: 'refused',
      place: { file: 'some.jsonl', line: 3 },
      details: { key: '1:en', firstLine: 1 },
    },
  ])
})

test('a group is the key without its language', async () => {
  const { items } = await asJsonl(...['3:5:en', '3:5:zh-Hant', '3:5'].map((key) => jsonRecord(oneTurn(key))))
  expect(items.map(({ group }) => group)).toEqual(['3:5', '3:5', '3:5'])
})

test('a table without a column that it needs says which; without an optional one it is read', async () => {
  const without = (column: string) => multiIfCsvText([oneTurn('1:en')]).replace(column, 'something')
  expect((await asCsv(without('key'))).faults).toEqual(['column-missing 1:key'])
  const { items, faults } = await asCsv(without('turn_3_kwargs'))
  expect(faults).toEqual(['column-missing 1:turn_3_kwargs'])
  expect(keysOf(items)).toEqual(['1:en'])
})

test('a prompt of 4 MB is read from both encodings', async () => {
  const long = oneTurn('1:en', '"long", '.repeat(500_000))
  const csv = await readAll(madeFile('a.csv', multiIfCsvText([long]), 65_536))
  const jsonl = await readAll(madeFile('a.jsonl', multiIfJsonlText([long]), 65_536))
  expect(csv.items.map(withoutPlace)).toEqual(jsonl.items.map(withoutPlace))
  expect(csv.items[0]?.turns[0]?.prompt.length).toBe(4_000_000)
})

test('a Latin-1 file is refused at the line of its first foreign byte; records before it stay read', async () => {
  const bytes = Buffer.from(
    multiIfCsvText([oneTurn('1:fr', 'plain'), oneTurn('2:fr', 'caf\u00e9')]),
    'latin1',
  )
  const { items, faults } = await readAll(madeFile('some.csv', new Uint8Array(bytes)))
  expect(keysOf(items)).toEqual(['1:fr'])
  expect(faults).toEqual(['not-utf8 3'])
})

test('a UTF-16 table is read', async () => {
  const bytes = Buffer.from(`\ufeff${multiIfCsvText(threeConversations)}`, 'utf16le')
  const { items } = await readAll(madeFile('some.csv', new Uint8Array(bytes)))
  expect(keysOf(items)).toEqual(['7:1:en', '7:1:zh', '9:4:hi'])
})
