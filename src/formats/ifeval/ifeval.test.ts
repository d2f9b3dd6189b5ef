import { expect, test } from 'vitest'
import { readFiles } from '../read-files'
import { jsonLines, madeFile, readAll } from '../testing/made-file'

const prompts = [
  {
    key: 1000,
    prompt: 'Name three birds.',
    instruction_id_list: ['punctuation:no_comma', 'length_constraints:number_words'],
    kwargs: [{}, { num_words: 5, relation: 'less than', num_bullets: null }],
  },
  { key: 1001, prompt: 'Name two.', instruction_id_list: ['startend:quotation'], kwargs: [{}] },
]
const answers = [
  { prompt: 'Name three birds.', response: 'Owl wren dove' },
  { prompt: 'Name two.', response: '"Owl and wren"' },
]
const evaluated = (followed: boolean, responses = answers) =>
  responses.map((each, i) => ({
    follow_all_instructions: followed,
    follow_instruction_list: prompts[i]!.instruction_id_list.map(() => followed),
    instruction_id_list: prompts[i]!.instruction_id_list,
    ...each,
  }))

const promptsFile = madeFile('prompts.jsonl', jsonLines(prompts))
const file = (name: string, records: readonly unknown[]) => madeFile(name, jsonLines(records))

async function join(...files: ReturnType<typeof madeFile>[]) {
  const { sources, problems } = await readFiles(files)
  return {
    items: sources.map(({ item }) => item),
    parts: sources.flatMap(({ parts }) => parts),
    faults: problems.map(({ code, place }) => `${code} ${place.file} ${place.line ?? ''}`.trim()),
    /** Of each item, who said what. */
    said: sources.map(({ item }) => item.candidates.map(({ model, responses }) => [model, responses[0]])),
  }
}

test('a prompt is an item of one turn with its instructions; kwargs that are null are dropped', async () => {
  const { reader, items, faults } = await readAll(promptsFile)
  expect([reader, faults]).toEqual(['ifeval-prompts', []])
  expect(items[0]).toMatchObject({
    set: 'ifeval',
    key: '1000',
    language: 'en',
    turns: [
      {
        prompt: 'Name three birds.',
        instructions: [
          { id: 'punctuation:no_comma', kwargs: {} },
          { id: 'length_constraints:number_words', kwargs: { num_words: 5, relation: 'less than' } },
        ],
      },
    ],
    candidates: [],
  })
})

test('a prefix of the ids tells the language, and keys are told apart by it', async () => {
  const french = { ...prompts[1]!, key: 1000, instruction_id_list: ['fr:startend:quotation'] }
  const mixed = {
    ...prompts[0]!,
    key: 5,
    instruction_id_list: ['fr:punctuation:no_comma', 'ja:length_constraints:number_words'],
  }
  const { items, faults } = await join(promptsFile, file('fr.jsonl', [french, mixed]))
  expect(faults).toEqual([])
  expect(items.map(({ set, key, language }) => [set, key, language])).toEqual([
    ['ifeval-fr', '1000', 'fr'],
    ['ifeval-und', '5', 'und'],
    ['ifeval', '1000', 'en'],
    ['ifeval', '1001', 'en'],
  ])
})

test('what is wrong in a file of prompts is said with its place, the rest is read', async () => {
  const { items, faults } = await readAll(
    file('prompts.jsonl', [
      prompts[0],
      { ...prompts[1], kwargs: [] },
      { ...prompts[1], prompt: '' },
      { ...prompts[1], key: null },
      { ...prompts[1], instruction_id_list: [7] },
      prompts[0],
      { ...prompts[1], instruction_id_list: ['keywords:rhyme'] },
    ]),
  )
  expect(items.map(({ key }) => key)).toEqual(['1000', '1001'])
  expect(faults).toEqual([
    'lengths-differ 2 kwargs',
    'field-missing 3 prompt',
    'field-missing 4 key',
    'field-wrong-type 5 instruction_id_list[0]',
    'key-duplicate 6',
    'instruction-unknown 7 instruction_id_list[0]',
  ])
})

test('every file of responses is a candidate, named after its file or its folder', async () => {
  const others = answers.map((each) => ({ ...each, response: 'No.' }))
  const { said, faults } = await join(
    promptsFile,
    file('en_input_response_data_llama-8b.jsonl', answers),
    file('runs/gpt-4o/responses.jsonl', others),
  )
  expect(faults).toEqual([])
  expect(said).toEqual([
    [
      ['llama-8b', 'Owl wren dove'],
      ['gpt-4o', 'No.'],
    ],
    [
      ['llama-8b', '"Owl and wren"'],
      ['gpt-4o', 'No.'],
    ],
  ])
})

test('the strict and the loose evaluation of a model are one candidate; both verdicts stay with it', async () => {
  const { parts, said, faults } = await join(
    promptsFile,
    file('llama/eval_results_loose.jsonl', evaluated(true)),
    file('llama/eval_results_strict.jsonl', evaluated(false)),
  )
  expect(faults).toEqual([])
  expect(said[0]).toEqual([['llama', 'Owl wren dove']])
  expect(parts.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.meta).toEqual({
    evaluations: [
      {
        file: 'eval_results_loose.jsonl',
        follow_all_instructions: true,
        follow_instruction_list: [true, true],
      },
      {
        file: 'eval_results_strict.jsonl',
        follow_all_instructions: false,
        follow_instruction_list: [false, false],
      },
    ],
  })
})

test('files without a model’s name are told apart by what they hold, and that is said', async () => {
  const others = answers.map((each) => ({ ...each, response: 'No.' }))
  const { said, faults } = await join(
    promptsFile,
    file('eval_results_loose.jsonl', evaluated(true)),
    file('eval_results_loose.jsonl', evaluated(true, others)),
    file('eval_results_strict.jsonl', evaluated(false)),
    file('eval_results_strict.jsonl', evaluated(false, others)),
  )
  expect(said[1]?.map(([, text]) => text)).toEqual(['"Owl and wren"', 'No.'])
  expect(new Set(faults)).toEqual(
    new Set(['model-unnamed eval_results_loose.jsonl', 'model-unnamed eval_results_strict.jsonl']),
  )
})

test('two models that say the same are two candidates', async () => {
  const { said } = await join(promptsFile, file('a.jsonl', answers), file('b.jsonl', answers))
  expect(said[0]).toEqual([
    ['a', 'Owl wren dove'],
    ['b', 'Owl wren dove'],
  ])
})

test('a prompt without a response has none; a response to another prompt is refused with its line', async () => {
  const { said, faults } = await join(
    promptsFile,
    file('llama.jsonl', [answers[1], { prompt: 'Name none.', response: 'Gladly.' }, answers[1]]),
  )
  expect(said).toEqual([[['llama', null]], [['llama', '"Owl and wren"']]])
  expect(faults.toSorted()).toEqual([
    'prompt-duplicate llama.jsonl 3',
    'prompt-not-found llama.jsonl 2',
    'responses-fewer llama.jsonl',
  ])
})

test('evaluations without the file of prompts stand alone, and what is missing is said', async () => {
  const { items, said, faults } = await join(
    file('gpt/eval_results_strict.jsonl', evaluated(true)),
    file('llama.jsonl', answers),
  )
  expect(items.map(({ turns }) => turns[0]?.instructions)).toEqual([
    [
      { id: 'punctuation:no_comma', kwargs: {} },
      { id: 'length_constraints:number_words', kwargs: {} },
    ],
    [{ id: 'startend:quotation', kwargs: {} }],
  ])
  expect(said[0]?.map(([model]) => model)).toEqual(['gpt', 'llama'])
  expect(faults).toEqual(['prompts-file-missing gpt/eval_results_strict.jsonl'])
})

test('a response that is no text leaves the record out with its place', async () => {
  const { answers: read, faults } = await readAll(
    file('llama.jsonl', [{ ...answers[0], response: ['a'] }, { prompt: 'x', response: null }, answers[1]]),
  )
  expect(faults).toEqual(['field-wrong-type 1 response'])
  expect(read.map(({ response }) => response)).toEqual([null, '"Owl and wren"'])
})
