import { expect, test } from 'vitest'
import { jsonLines, madeFile, readAll, withoutPlace } from '../testing/made-file'
import { csvCell } from '../testing/multi-if-data'

const record = {
  prompt_id: 'q1',
  capability: 'Spanish & Reasoning',
  difficulty: 'hard',
  l1_category: 'Mathematical Reasoning',
  l2_category: 'Everyday sums',
  prompt: 'Ana tiene tres peras,\n¿cuántas quedan?',
  attached_file: '',
  response_1: 'Quedan "dos".',
  response_2: 'Tres',
  response_1_human_1_rating: 5,
  response_1_human_1_explanation: 'Right, and short.',
  response_1_human_2_rating: 4,
  response_2_human_1_rating: '2',
}

const read = (...records: object[]) => readAll(madeFile('cross.jsonl', jsonLines(records)))

test('the lines give the same items as the table', async () => {
  const names = Object.keys(record)
  const cells = Object.values(record).map((value) => csvCell(String(value)))
  const table = await readAll(madeFile('cross.csv', `${names.join(',')}\n${cells.join(',')}\n`))
  const lines = await read(record)
  expect([lines.reader, lines.faults]).toEqual(['crosseval-jsonl', []])
  expect(lines.items.map(withoutPlace)).toEqual(table.items.map(withoutPlace))
})

test.each([
  [4, 4, []],
  [4.0, 4, []],
  ['4', 4, []],
  [null, undefined, []],
  ['', undefined, []],
  ['4.0', 4, ['rating-as-decimal 1 response_1_human_2_rating 4.0']],
  [4.5, undefined, ['rating-unreadable 1 response_1_human_2_rating 4.5']],
  [0, undefined, ['rating-unreadable 1 response_1_human_2_rating 0']],
  [6, undefined, ['rating-unreadable 1 response_1_human_2_rating 6']],
  ['good', undefined, ['rating-unreadable 1 response_1_human_2_rating good']],
  [true, undefined, ['rating-unreadable 1 response_1_human_2_rating true']],
  [[4], undefined, ['rating-unreadable 1 response_1_human_2_rating [4]']],
])('a rating written %j is read as %j', async (rating, expected, said) => {
  const { items, problems } = await read({ ...record, response_1_human_2_rating: rating })
  expect(items[0]?.ratings.find(({ person }) => person === 'human_2')?.rating).toBe(expected)
  expect(
    problems.map(({ code, place, details }) => `${code} ${place.line} ${place.path} ${details.value}`),
  ).toEqual(said)
})

test('values of other types are read where they say the same, and else leave the record out with their place', async () => {
  const { items, faults } = await read(
    { ...record, prompt_id: 12, capability: ['Coding', 'Reasoning'], attached_file: ['a.png', 'b.pdf'] },
    { ...record, prompt_id: 'q2', response_2: true },
    { ...record, prompt_id: 'q3', prompt: null },
    { ...record, prompt_id: 'q4', response_2: null, attached_file: null },
  )
  expect(items).toMatchObject([
    {
      key: '12',
      capability: ['Coding', 'Reasoning'],
      attachments: [
        { name: 'a.png', mediaType: 'image/png' },
        { name: 'b.pdf', mediaType: 'application/pdf' },
      ],
    },
    { key: 'q4' },
  ])
  expect(items[1]).not.toHaveProperty('attachments')
  expect(faults).toEqual(['field-wrong-type 2 response_2', 'field-missing 3 prompt'])
})
