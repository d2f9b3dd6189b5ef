import Papa from 'papaparse'
import { expect, test } from './fixtures'
import { testFile } from './pages/import-dialog'

const name = 'our-crosseval.csv'

/** What two people said about three responses to three prompts of ours; one rating is no number. */
const rows = [
  row('bread', 'Reasoning', 'Bread takes three hours and must be ready at eight. When do I start?', [
    ['At five in the morning.', '5', 'Right, and short.', '4', ''],
    ['At six o’clock.', '2', 'Counted wrong, by "an hour".', '1', 'Wrong.'],
    ['Start early, then it will be ready.', '2', '', '2', 'No time is named.'],
  ]),
  row('kettle', 'Coding & Reasoning', 'Name the loop that boils water until it is hot.', [
    ['```\nwhile cold:\n  boil()\n```', '5', 'The loop fits.', '5', 'Good,\nand clear.'],
    ['A kettle.', '1', 'No loop.', 'N/A', 'I could not say.'],
    ['for i in range(10): boil()', '3', '', '3', ''],
  ]),
  row('letter', 'English', 'Write one polite line to a late library reader.', [
    ['Kindly bring the book back.', '4', '', '5', 'Polite.'],
    ['Where is the book!', '1', 'Rude.', '2', ''],
    ['Your book misses its shelf; so do we.', '5', 'Charming.', '4', ''],
  ]),
]

test('a CrossEval file comes in with its people’s ratings, is rated, and goes out as a long table', async ({
  projects,
  queue,
  workbench,
  importDialog,
  exportDialog,
}) => {
  await projects.start()
  await importDialog.choose(testFile(name, Papa.unparse(rows)))
  await expect(importDialog.found).toContainText('3 conversations')
  await expect(importDialog.fact('Responses')).toHaveText('3 candidates')
  await expect(importDialog.fact('Ratings')).toHaveText('17 by 2 imported people, kept as their labels')
  await expect(importDialog.problems(name)).toHaveCount(1)
  await expect(importDialog.problems(name)).toContainText('row 2, column response_2_human_2_rating')
  await expect(importDialog.problems(name)).toContainText(
    'The rating “N/A” is not a whole number from 1 to 5',
  )
  await importDialog.chooseSet('Rate responses')
  await importDialog.confirm()

  await queue.open('Bread takes three hours')
  await workbench.rate('Response A', { turn: 1, as: 'Amazing' })
  await workbench.rate('Response B', { turn: 1, as: 'Horrible' })
  await workbench.rate('Response C', { turn: 1, as: 'Okay' })
  await workbench.explanation('Response B', { turn: 1 }).fill('Says "six", not five;\nthat is late.')
  await workbench.button('Submit').click()
  await expect(workbench.title).toContainText('Name the loop')
  await workbench.goToQueue()

  const { text: jsonl, report } = await exportDialog.takeWithReport('Table, JSON Lines')
  const exported = jsonl
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(exported.filter((each) => each.origin === 'import').map(inWords)).toEqual(importedInWords())
  const own = exported.filter((each) => each.person_name === 'Mina')
  expect(
    own.map(({ question, shown_as, value, value_name, explanation }) => ({
      question,
      shown_as,
      value,
      value_name,
      explanation,
    })),
  ).toEqual([
    { question: 'Overall quality', shown_as: 'A', value: 5, value_name: 'Amazing', explanation: '' },
    {
      question: 'Overall quality',
      shown_as: 'B',
      value: 1,
      value_name: 'Horrible',
      explanation: 'Says "six", not five;\nthat is late.',
    },
    { question: 'Overall quality', shown_as: 'C', value: 3, value_name: 'Okay', explanation: '' },
    expect.objectContaining({ question: 'Status' }),
  ])
  expect(new Set(own.slice(0, 3).map((each) => each.model))).toEqual(
    new Set(['response_1', 'response_2', 'response_3']),
  )
  for (const { item, candidate, turn, person, created_at, changed_at } of own.slice(0, 3)) {
    expect(item).toEqual(own[0]!.item)
    expect([candidate, person]).toEqual([expect.stringMatching(/./), own[0]!.person])
    expect(turn).toBe(1)
    expect(Date.parse(String(created_at))).toBeLessThanOrEqual(Date.parse(String(changed_at)))
  }
  // 17 ratings with 10 explanations came in; three ratings, an explanation and the submission were made here.
  expect(report).toContain('32 labels in the project, 32 written in 21 rows.')
  expect(report).toContain('11 explanations stand in the column “explanation”')

  const csv = await exportDialog.takeWithReport('Table, CSV')
  expect(csv.report).toContain('32 labels in the project, 32 written in 21 rows.')
  const table = Papa.parse<Record<string, string>>(csv.text, { header: true, skipEmptyLines: true }).data
  expect(table.map(({ value: _value, ...rest }) => rest)).toEqual(exported.map(asCells))
  expect(table.map(({ value }) => value)).toEqual(
    exported.map(({ value }) =>
      typeof value === 'object' ? (value as { state: string }).state : String(value),
    ),
  )
})

test('questions that cannot hold the ratings of a file say so before anything is added', async ({
  projects,
  importDialog,
}) => {
  await projects.start()
  await importDialog.choose(testFile(name, Papa.unparse(rows)))
  await importDialog.chooseSet('Audit prompts')
  await expect(importDialog.dialog.getByRole('alert')).toContainText(
    'cannot hold the 17 ratings in the files',
  )
  await importDialog.chooseSet('Rate responses')
  await expect(importDialog.dialog.getByRole('alert')).toHaveCount(0)
})

type Rated = [response: string, first: string, why: string, second: string, whyToo: string]

function row(key: string, capability: string, prompt: string, responses: Rated[]): Record<string, string> {
  const cells = responses.flatMap(([response, first, why, second, whyToo], i) => [
    [`response_${i + 1}`, response],
    [`response_${i + 1}_human_1_rating`, first],
    [`response_${i + 1}_human_1_explanation`, why],
    [`response_${i + 1}_human_2_rating`, second],
    [`response_${i + 1}_human_2_explanation`, whyToo],
  ])
  return {
    prompt_id: key,
    capability,
    difficulty: 'easy',
    l1_category: 'Home',
    l2_category: 'Kitchen',
    prompt,
    attached_file: '',
    ...Object.fromEntries(cells),
  }
}

function inWords(row: Record<string, unknown>): string {
  const { source_key, model, turn, question, person_name, value, explanation } = row
  return [source_key, model, `turn ${turn}`, question, person_name, value, explanation].join(' | ')
}

/** The readable ratings of `rows`, as they have to stand in the table. */
function importedInWords(): string[] {
  return rows.flatMap((cells) =>
    [1, 2, 3].flatMap((response) =>
      [1, 2].flatMap((human) => {
        const rating = cells[`response_${response}_human_${human}_rating`]!
        if (!/^[1-5]$/.test(rating)) return []
        const explanation = cells[`response_${response}_human_${human}_explanation`]
        const person = `human_${human} (${name})`
        return [
          [
            cells.prompt_id,
            `response_${response}`,
            'turn 1',
            'Overall quality',
            person,
            rating,
            explanation,
          ].join(' | '),
        ]
      }),
    ),
  )
}

/** A row of the JSON Lines as the cells of the CSV, without its value. */
function asCells({ value: _value, ...row }: Record<string, unknown>): Record<string, string> {
  const cell = (each: unknown) => (each === null ? '' : Array.isArray(each) ? each.join(' & ') : String(each))
  return Object.fromEntries(Object.entries(row).map(([column, each]) => [column, cell(each)]))
}
