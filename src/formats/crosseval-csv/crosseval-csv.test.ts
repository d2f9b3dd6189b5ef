import { expect, test } from 'vitest'
import { keysOf, madeFile, readAll } from '../testing/made-file'
import { csvCell } from '../testing/multi-if-data'

const header = [
  'prompt_id',
  'capability',
  'difficulty',
  'l1_category',
  'l2_category',
  'prompt',
  'attached_file',
  'response_1',
  'response_2',
  'response_1_human_1_rating',
  'response_1_human_1_explanation',
  'response_1_human_2_rating',
  'response_1_human_2_explanation',
  'response_2_human_1_rating',
  'response_2_human_1_explanation',
]

const row: Record<string, string> = {
  prompt_id: 'q1',
  capability: 'Spanish & Reasoning',
  difficulty: 'hard',
  l1_category: 'Mathematical Reasoning',
  l2_category: 'Everyday sums',
  prompt: 'Ana tiene tres peras,\r\n¿cuántas quedan?',
  response_1: 'Quedan "dos".',
  response_2: 'Tres',
  response_1_human_1_rating: '5',
  response_1_human_1_explanation: 'Right, and short.',
  response_1_human_2_rating: '4',
}

const read = (rows: Record<string, string>[], columns = header) =>
  readAll(
    madeFile(
      'cross.csv',
      [columns, ...rows.map((cells) => columns.map((name) => cells[name] ?? ''))]
        .map((cells) => cells.map(csvCell).join(','))
        .join('\n'),
    ),
  )

test('a prompt is read with its responses, and what people said of them', async () => {
  const { reader, items, problems } = await read([row])
  expect(reader).toBe('crosseval-csv')
  expect(problems).toEqual([])
  expect(items).toEqual([
    {
      set: 'crosseval',
      key: 'q1',
      language: 'es',
      turns: [{ prompt: 'Ana tiene tres peras,\r\n¿cuántas quedan?', instructions: [] }],
      candidates: [
        { slot: 'response_1', responses: ['Quedan "dos".'] },
        { slot: 'response_2', responses: ['Tres'] },
      ],
      capability: ['Spanish', 'Reasoning'],
      difficulty: 'hard',
      category: ['Mathematical Reasoning', 'Everyday sums'],
      meta: {},
      ratings: [
        { person: 'human_1', slot: 'response_1', turn: 1, rating: 5, explanation: 'Right, and short.' },
        { person: 'human_2', slot: 'response_1', turn: 1, rating: 4 },
      ],
      place: { file: 'cross.csv', line: 2, row: 1 },
    },
  ])
})

test('a rating that cannot be read is said with its row, column and value; the record is kept', async () => {
  const unreadable = ['N/A', '4.5', '9', 'good']
  const { items, problems } = await read(
    unreadable.map((rating, i) => ({ ...row, prompt_id: `q${i}`, response_1_human_2_rating: rating })),
  )
  expect(items.length).toBe(4)
  expect(
    problems.map(({ code, weight, place, details }) => [code, weight, place.row, details.value]),
  ).toEqual(unreadable.map((value, i) => ['rating-unreadable', 'noted', i + 1, value]))
  expect(problems[0]?.place.column).toBe('response_1_human_2_rating')
})

test('a rating written as a decimal is read, and said once a file', async () => {
  const { items, problems } = await read([
    { ...row, response_1_human_2_rating: '4.0' },
    { ...row, prompt_id: 'q2', response_1_human_2_rating: '4.0' },
  ])
  expect(items.map(({ ratings }) => ratings[1]?.rating)).toEqual([4, 4])
  expect(problems).toMatchObject([
    { code: 'rating-as-decimal', weight: 'noted', place: { line: 2, column: 'response_1_human_2_rating' } },
  ])
})

test('an explanation without its rating is said', async () => {
  const { faults } = await read([{ ...row, response_1_human_1_rating: '' }])
  expect(faults).toEqual(['rating-unreadable 2:response_1_human_1_rating'])
})

test('an empty response is no candidate, unless people rated it', async () => {
  const { items } = await read([
    { ...row, response_2: '' },
    { ...row, prompt_id: 'q2', response_2: '', response_2_human_1_rating: '1' },
  ])
  expect(
    items.map(({ candidates }) => candidates.map(({ slot, responses }) => [slot, responses[0]])),
  ).toEqual([
    [['response_1', 'Quedan "dos".']],
    [
      ['response_1', 'Quedan "dos".'],
      ['response_2', null],
    ],
  ])
})

test('more responses and more people than published are read', async () => {
  const columns = [...header, 'response_10', 'response_10_human_3_rating']
  const { items } = await read([{ ...row, response_10: 'Una', response_10_human_3_rating: '2' }], columns)
  expect(items[0]?.candidates.map(({ slot }) => slot)).toEqual(['response_1', 'response_2', 'response_10'])
  expect(items[0]?.ratings.at(-1)).toEqual({ person: 'human_3', slot: 'response_10', turn: 1, rating: 2 })
})

test('an attached file is kept, a single capability is one, English is the rule', async () => {
  const { items } = await read([{ ...row, capability: 'Image Recognition', attached_file: 'cat.png' }])
  expect(items[0]).toMatchObject({
    capability: ['Image Recognition'],
    language: 'en',
    attachments: [{ name: 'cat.png', mediaType: 'image/png' }],
    meta: {},
  })
})

test('records without an id or a prompt, and repeated ids, are refused; the others are read', async () => {
  const { items, faults } = await read([
    { ...row, prompt_id: '' },
    { ...row, prompt_id: 'q2', prompt: ' ' },
    row,
    {
      ...row,
      prompt_id: 'q3',
      response_1: '',
      response_2: '',
      response_1_human_1_rating: '',
      response_1_human_2_rating: '',
      response_1_human_1_explanation: '',
    },
    row,
  ])
  expect(faults).toEqual([
    'field-missing 2:prompt_id',
    'field-missing 4:prompt',
    'responses-missing 7',
    'key-duplicate 9',
  ])
  expect(keysOf(items)).toEqual(['q1', 'q3'])
})

test('missing columns are named', async () => {
  const without = (...names: string[]) => header.filter((name) => !names.includes(name))
  expect((await read([row], without('prompt', 'response_1'))).faults).toEqual([
    'column-missing 1:prompt',
    'column-missing 1:response_1',
  ])
  const { items, faults } = await read([row], without('l1_category', 'l2_category'))
  expect(faults).toEqual(['column-missing 1:l1_category', 'column-missing 1:l2_category'])
  expect(items[0]).not.toHaveProperty('category')
})
