import { expect, test } from 'vitest'
import { jsonRecords } from './json-records'
import { madeFile } from './testing/made-file'

/** Records as "line: json", problems as "line:column code". */
async function read(content: string, chunkBytes = 3): Promise<string[]> {
  const seen: string[] = []
  for await (const piece of jsonRecords(madeFile('t.jsonl', content, chunkBytes))) {
    if ('record' in piece) seen.push(`${piece.place.line}: ${JSON.stringify(piece.record)}`)
    if ('problem' in piece) {
      const { line, column = '' } = piece.problem.place
      seen.push(`${line}:${column} ${piece.problem.code}`)
    }
  }
  return seen
}

test('one object a line, empty lines left out', async () => {
  expect(await read('{"a":1}\r\n\n{"a":"x\u2028y"}')).toEqual(['1: {"a":1}', '3: {"a":"x\u2028y"}'])
})

test('a list of objects is the same records, on one line or many', async () => {
  expect(await read('[{"a":1},{"a":"]},{"}]')).toEqual(['1: {"a":1}', '1: {"a":"]},{"}'])
  expect(await read('[\n  {\n    "a": [1, {"b": 2}]\n  },\n  {"a": 3}\n]\n')).toEqual([
    '2: {"a":[1,{"b":2}]}',
    '5: {"a":3}',
  ])
})

test('a broken line is named with its column and takes no other with it', async () => {
  expect(await read('{"a":1}\n{"a":nope}\n{"a":3}\n')).toEqual([
    '1: {"a":1}',
    '2:6 json-broken',
    '3: {"a":3}',
  ])
})

test('a real line break inside a string is shown where it is', async () => {
  expect(await read('{"a":1}\n{"a":"x\ny"}\n{"a":3}\n')).toEqual([
    '1: {"a":1}',
    '2:8 json-cut-off',
    '3:1 json-broken',
    '4: {"a":3}',
  ])
})

test('what is no object is refused', async () => {
  expect(await read('{"a":1}\n7\n["x"]\n')).toEqual([
    '1: {"a":1}',
    '2: json-not-object',
    '3: json-not-object',
  ])
})

test('a broken element of a list takes no other with it', async () => {
  const list = (second: string) => `[\n{"a":1},\n${second},\n{"a":3}\n]`
  expect(await read(list('{"a":nope}'))).toEqual(['2: {"a":1}', '3:6 json-broken', '4: {"a":3}'])
  expect(await read(list('{"a":"x}'))).toEqual(['2: {"a":1}', '3:9 json-cut-off', '4: {"a":3}'])
  expect(await read(list('{"a":{}'))).toEqual(['2: {"a":1}', '3:8 json-cut-off', '4: {"a":3}'])
  expect(await read(list('{"a":1}}'))).toEqual(['2: {"a":1}', '3:8 json-broken', '4: {"a":3}'])
  expect(await read(list('{"a":1]]}'))).toEqual([
    '2: {"a":1}',
    '3:7 json-broken',
    '3:9 json-broken',
    '4: {"a":3}',
  ])
})

test('a list that breaks off keeps what came before', async () => {
  expect(await read('[\n{"a":1},\n{"a":')).toEqual(['2: {"a":1}', '3:6 json-cut-off'])
  expect(await read('[\n{"a":1},\n')).toEqual(['2: {"a":1}', '3: json-cut-off'])
})

test('a message of 4 MB is read', async () => {
  const long = '\\"中'.repeat(1_000_000)
  const seen = await read(`[{"a":"${long}"}]`, 65_536)
  expect(seen.map((record) => record.length)).toEqual([3 + 8 + long.length])
})
