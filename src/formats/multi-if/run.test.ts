import { expect, test } from 'vitest'
import { madeFile, readAll, withoutPlace } from '../testing/made-file'
import {
  jsonRecord,
  type MadeConversation,
  multiIfCsvText,
  multiIfJsonlText,
  threeConversations,
} from '../testing/multi-if-data'

const english = threeConversations[0]!
const soFar = [
  { role: 'user', content: 'Name three' },
  { role: 'assistant', content: 'Owl wren dove' },
  { role: 'user', content: 'Now as a list' },
  { role: 'assistant', content: '* Owl' },
  { role: 'user', content: 'End with' },
]

async function candidatesOf(made: Partial<MadeConversation>, name = 'llama/eval_result_step_3.csv') {
  const { items, problems } = await readAll(madeFile(name, multiIfCsvText([{ ...english, ...made }])))
  return { candidates: items[0]?.candidates, codes: problems.map(({ code }) => code) }
}

test('the output of a run brings a candidate with the responses of every turn', async () => {
  expect(await candidatesOf({ turns_so_far: soFar, responses: 'Good night.', turn_index: 3 })).toEqual({
    candidates: [{ slot: 'run', model: 'llama', responses: ['Owl wren dove', '* Owl', 'Good night.'] }],
    codes: [],
  })
})

test('a file without a folder names the model itself', async () => {
  const { candidates } = await candidatesOf({ responses: 'Owl', turn_index: '1' }, 'tiny-model.csv')
  expect(candidates).toEqual([{ slot: 'run', model: 'tiny-model', responses: ['Owl', null, null] }])
})

test('a response may be the first of a JSON list; without a turn it follows those before it', async () => {
  const { candidates } = await candidatesOf({
    turns_so_far: soFar.slice(0, 3),
    responses: JSON.stringify([{ response: '* Owl' }]),
    turn_index: 0,
  })
  expect(candidates?.[0]?.responses).toEqual(['Owl wren dove', '* Owl', null])
})

test('empty, None and [] are no responses, and text that only looks like JSON is one', async () => {
  for (const nothing of ['', 'None', '[]']) {
    expect((await candidatesOf({ turns_so_far: nothing, responses: nothing })).candidates).toEqual([])
  }
  const { candidates } = await candidatesOf({ responses: '[1] see below', turn_index: 1 })
  expect(candidates?.[0]?.responses[0]).toBe('[1] see below')
})

test('a response to a turn that the conversation lacks is said', async () => {
  const made = { ...threeConversations[2]!, responses: 'None of it', turn_index: 3 }
  const { items, problems } = await readAll(madeFile('m/x.csv', multiIfCsvText([made])))
  expect(items[0]?.candidates).toEqual([])
  expect(problems[0]).toMatchObject({ code: 'response-without-turn', weight: 'noted', details: { turn: 3 } })
})

test('earlier turns that are no JSON leave the record out', async () => {
  expect(await candidatesOf({ turns_so_far: '[{"role": ', responses: 'x' })).toEqual({
    candidates: undefined,
    codes: ['field-json-broken'],
  })
})

test('CSV and JSON Lines of a run give the same candidates', async () => {
  const made = { ...english, turns_so_far: soFar, responses: 'Good night.', turn_index: 3 }
  const csv = await readAll(madeFile('llama/a.csv', multiIfCsvText([made])))
  const jsonl = await readAll(madeFile('llama/b.jsonl', multiIfJsonlText([made])))
  const asTexts = { ...jsonRecord(made), turns: JSON.stringify(soFar), turn_index: '3' }
  const texts = await readAll(madeFile('llama/c.jsonl', JSON.stringify(asTexts)))
  expect(jsonl.items.map(withoutPlace)).toEqual(csv.items.map(withoutPlace))
  expect(texts.items.map(withoutPlace)).toEqual(csv.items.map(withoutPlace))
})
