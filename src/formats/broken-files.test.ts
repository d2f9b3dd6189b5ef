import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeLine, headerLine } from '../domain/bundle/write-bundle'
import { keys } from '../domain/key'
import { fixedRuns } from '../domain/testing/fixed-runs'
import { type Found, jsonLines, madeFile, readAll } from './testing/made-file'
import { jsonRecord, multiIfCsvText, multiIfJsonlText, threeConversations } from './testing/multi-if-data'

const cross = `prompt_id,capability,difficulty,l1_category,l2_category,prompt,attached_file,response_1,response_1_human_1_rating
q1,English,easy,Dialogue,Small talk,"Say ""hello"",
twice",,"Hello!
Hello!",4
q2,Coding & Reasoning,hard,Code,Loops,Count to 3,,1 2 3,5
`

const bundle = [
  headerLine('project', 'p1'),
  ...['a', 'b', 'c'].map((id) =>
    changeLine({
      id,
      project: 'p1',
      kind: 'person',
      key: keys.person(id),
      value: { name: `${id} 中` },
      replaces: [],
      at: '1700000000000-0000-d1',
      by: 'p',
      device: 'd1',
    }),
  ),
].join('\n')

const crossRecord = {
  prompt_id: 'q1',
  prompt: 'Say "hello",\ntwice',
  response_1: 'Hello!\nHello! 中',
  response_1_human_1_rating: 4,
}
const ifEvalPrompt = {
  key: 1,
  prompt: 'Name a bird.',
  instruction_id_list: ['punctuation:no_comma'],
  kwargs: [{}],
}
const chat = {
  messages: [
    { role: 'system', content: 'Be "brief".' },
    { role: 'user', content: [{ type: 'text', text: 'Name a bird, 中' }] },
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c', function: { name: 'f', arguments: '{"a":[1]}' } }],
    },
    { role: 'tool', tool_call_id: 'c', content: '{}' },
    { role: 'assistant', content: 'Owl' },
  ],
}

/** Whole files of every format that is read, each with how many records it holds. */
const files: { name: string; bytes: Uint8Array; records: number }[] = [
  { name: 'bundle', text: bundle, records: 3 },
  { name: 'multi-if table', text: multiIfCsvText(threeConversations, '\r\n'), records: 3 },
  { name: 'multi-if lines', text: multiIfJsonlText(threeConversations), records: 3 },
  { name: 'multi-if list', text: JSON.stringify(threeConversations.map(jsonRecord), null, 2), records: 3 },
  { name: 'crosseval', text: cross, records: 2 },
  {
    name: 'crosseval lines',
    text: jsonLines([crossRecord, { ...crossRecord, prompt_id: 'q2' }]),
    records: 2,
  },
  {
    name: 'ifeval prompts',
    text: jsonLines([ifEvalPrompt, { ...ifEvalPrompt, key: 2, prompt: 'Another, 中.' }]),
    records: 2,
  },
  {
    name: 'ifeval responses',
    text: jsonLines([
      { prompt: 'Name a bird.', response: 'Owl 中' },
      { prompt: 'Another.', response: '"Wren"', follow_all_instructions: true },
    ]),
    records: 2,
  },
  {
    name: 'chats',
    text: jsonLines([
      { id: 1, ...chat },
      { id: 2, ...chat },
    ]),
    records: 2,
  },
  { name: 'list of chats', text: JSON.stringify([chat, { id: 2, ...chat }], null, 2), records: 2 },
].map(({ text, ...file }) => ({ ...file, bytes: new TextEncoder().encode(text) }))

const arbitraryFile = fc.constantFrom(...files)

function recordsOf({ items, answers, lines }: Found): number {
  return items.length + answers.length + lines.filter((line) => 'change' in line).length
}

test('the files are read whole before they are broken', async () => {
  for (const { name, bytes, records } of files) {
    const found = await readAll(madeFile(name, bytes))
    expect([name, recordsOf(found), found.faults]).toEqual([name, records, []])
  }
})

test('a file that breaks off anywhere says so, or lost nothing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFile, fc.double({ min: 0, max: 1, noNaN: true }), async (file, share) => {
      const found = await readAll(madeFile(file.name, file.bytes.slice(0, file.bytes.length * share)))
      const read = recordsOf(found)
      expect(read).toBeLessThanOrEqual(file.records)
      // Between two records nothing shows that a file is not complete.
      const text = new TextDecoder().decode(file.bytes.slice(0, file.bytes.length * share))
      const isBetweenRecords = /(\n|\}|zh|hi|English|Chinese|Hindi|,\d)\s*$/.test(text)
      if (read < file.records && !isBetweenRecords) expect(found.problems.length).toBeGreaterThan(0)
    }),
    fixedRuns(300),
  )
})

test('no change of bytes makes a reader crash or lose more than it reports', async () => {
  const arbitraryByte = fc.oneof(
    fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x5b, 0x7b, 0x7d, 0, 0xe9),
    fc.nat(255),
  )
  const arbitraryChange = fc.record({
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    removed: fc.nat(3),
    added: fc.array(arbitraryByte, { maxLength: 3 }),
  })
  await fc.assert(
    fc.asyncProperty(
      arbitraryFile,
      fc.array(arbitraryChange, { minLength: 1, maxLength: 3 }),
      async (file, changes) => {
        let bytes = [...file.bytes]
        for (const { share, removed, added } of changes) {
          bytes = bytes.toSpliced(Math.floor(share * bytes.length), removed, ...added)
        }
        const found = await readAll(madeFile(file.name, new Uint8Array(bytes)))
        if (recordsOf(found) < file.records) expect(found.problems.length).toBeGreaterThan(0)
        for (const { place } of found.problems) expect(place.file).toBe(file.name)
      },
    ),
    fixedRuns(500),
  )
})
