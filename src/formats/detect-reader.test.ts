import { expect, test } from 'vitest'
import { readers } from './detect-reader'
import { madeFile, readAll } from './testing/made-file'
import { jsonRecord, multiIfCsvText, threeConversations } from './testing/multi-if-data'

const codesOf = async (content: string | Uint8Array) =>
  (await readAll(madeFile('some.csv', content))).problems.map(({ code, weight }) => `${code} ${weight}`)

test('an empty file is called empty', async () => {
  expect(await codesOf('')).toEqual(['file-empty refused'])
  expect(await codesOf('\ufeff \n\n')).toEqual(['file-empty refused'])
})

test('what nobody reads is refused in words', async () => {
  expect(await codesOf('name,age\nAnn,7\n')).toEqual(['format-unknown refused'])
  expect(await codesOf('{"prompt":"x"}\n')).toEqual(['format-unknown refused'])
  expect(await codesOf('just a letter')).toEqual(['format-unknown refused'])
})

test('a file that is no text says so', async () => {
  const spreadsheet = new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0xff, 0xfe, 0x80])
  expect(await codesOf(spreadsheet)).toEqual(['not-utf8 refused'])
})

const chat = { messages: [{ role: 'user', content: 'Is "prompt_id": 7 or "turn_1_prompt": "a" a field?' }] }
const cross = { prompt_id: '1', prompt: 'a', response_1: 'b', response_1_human_1_rating: 4 }
const ifEval = { key: 1, prompt: 'a', instruction_id_list: ['punctuation:no_comma'], kwargs: [{}] }
const inJson: [reader: string, record: object][] = [
  ['multi-if-jsonl', jsonRecord(threeConversations[0]!)],
  ['crosseval-jsonl', cross],
  ['openai-chat', chat],
  ['openai-chat', { input: chat, preferred_output: [], non_preferred_output: [] }],
  ['ifeval-prompts', ifEval],
  ['ifeval-responses', { prompt: 'a', response: 'b' }],
  [
    'ifeval-responses',
    { prompt: 'a', response: 'b', instruction_id_list: [], follow_all_instructions: true },
  ],
]
const texts: [reader: string, text: string][] = [
  ['bundle', '{"turnwise":1,"kind":"project","project":"p"}\n'],
  ['multi-if-csv', multiIfCsvText(threeConversations)],
  ['crosseval-csv', 'prompt_id,prompt,response_1\n1,a,b\n'],
  ...inJson.flatMap(([reader, record]): [string, string][] => [
    [reader, `${JSON.stringify(record)}\n${JSON.stringify(record)}`],
    [reader, JSON.stringify([record, record], null, 2)],
    [reader, `[${JSON.stringify(record)}]`],
    [reader, `{"broken": "\n${JSON.stringify(record)}\n`],
  ]),
]

test.each(texts)('%s alone takes its files, as lines and as a list', (reader, text) => {
  expect(readers.filter((each) => each.detect(text, 'any.txt')).map(({ id }) => id)).toEqual([reader])
})
