import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../domain/canonical-json'
import type { Change } from '../../domain/change'
import { type ItemValue, itemId } from '../../domain/item'
import { keys } from '../../domain/key'
import { type LabelValue, statusQuestion } from '../../domain/label'
import { foldProject } from '../../domain/project-state'
import { makeQuestions } from '../../domain/question-set/make-questions'
import { rateResponses } from '../../domain/question-set/rate-responses'
import { type Target, targetHash } from '../../domain/target'
import { arbitraryJson } from '../../domain/testing/arbitrary-text'
import { fixedRuns } from '../../domain/testing/fixed-runs'
import { longColumns } from './long-row'
import { longRows } from './long-rows'
import { csvLoss, writeLongCsv } from './write-long-csv'
import { writeLongJsonl } from './write-long-jsonl'

const project = 'p1'
const item = itemId(project, 'made', 'k1')
const itemValue: ItemValue = {
  language: 'en',
  turns: [{ prompt: 'Say hello', instructions: [] }],
  candidates: ['CA', 'CB'].map((id) => ({ id, responses: [{ id: `${id}1`, text: `Hello from ${id}` }] })),
  capability: ['English', 'Reasoning'],
  difficulty: 'easy',
  group: 'g',
  source: { set: 'made', key: 'k1' },
  meta: {},
}
let questionCount = 0
const questions = makeQuestions(rateResponses, () => `q${++questionCount}`)
const question = (place: string) => questions.find(({ value }) => value.family.endsWith(`/${place}`))!.id

let changeCount = 0
function change(kind: string, key: string, value: unknown, replaces: string[] = []): Change {
  const id = `c${++changeCount}`
  const at = `${1_700_000_000_000 + changeCount * 1000}-0000-d`
  return { id, project, kind, key, value, replaces, at, by: 'ann', device: 'd' }
}

const response = (candidate: string): Target => ({ kind: 'response', candidate, turn: 1 })

function label(target: Target, questionId: string, value: unknown, more: Partial<LabelValue> = {}): Change {
  return change('label', keys.label(item, target, questionId, 'ann'), {
    value,
    targetHash: targetHash(itemValue, target),
    shownOrder: ['CB', 'CA'],
    origin: 'person',
    ...more,
  })
}

const base = [
  change('item', keys.item(item), itemValue),
  change('identity', keys.identity(item, 'CA'), { model: 'small-1' }),
  change('person', keys.person('ann'), { name: 'Ann' }),
  ...questions.map(({ id, value }) => change('question', keys.question(id), value)),
]
const table = (...labels: Change[]) => longRows(foldProject([...base, ...labels]))

test('a rating is a row with everything that is known about it', () => {
  const { rows } = table(label(response('CA'), question('overall'), 4))
  expect(rows.map(({ row }) => row)).toEqual([
    {
      item,
      source_key: 'k1',
      language: 'en',
      group: 'g',
      capability: ['English', 'Reasoning'],
      difficulty: 'easy',
      turn: 1,
      target: 'response',
      target_language: '',
      candidate: 'CA',
      shown_as: 'B',
      model: 'small-1',
      question: 'Overall quality',
      question_id: question('overall'),
      question_type: 'rating',
      person: 'ann',
      person_name: 'Ann',
      value: 4,
      value_name: 'Pretty good',
      explanation: '',
      stale: false,
      conflict: false,
      asked: true,
      origin: 'person',
      created_at: new Date(1_700_000_000_000 + changeCount * 1000).toISOString(),
      changed_at: new Date(1_700_000_000_000 + changeCount * 1000).toISOString(),
      active_ms: null,
    },
  ])
})

test('an explanation stands beside the label it explains, and is counted', () => {
  const { rows, loss } = table(
    label(response('CA'), question('overall'), 4),
    label(response('CA'), question('why'), 'Short and right.'),
  )
  expect(rows.map(({ row }) => [row.value, row.explanation])).toEqual([[4, 'Short and right.']])
  expect(loss).toEqual({
    labels: 2,
    written: 2,
    rows: 1,
    leftOut: [],
    notExpressed: [{ code: 'explanation-merged', count: 1 }],
  })
})

test('an explanation without its label keeps a row of its own', () => {
  const rating = label(response('CA'), question('overall'), 4)
  const { rows, loss } = table(
    label(response('CB'), question('why'), 'No rating yet.'),
    rating,
    change('label', rating.key, null, [rating.id]),
    label(response('CA'), question('why'), 'The rating was withdrawn.'),
  )
  expect(rows.map(({ row }) => row.value)).toEqual(['No rating yet.', 'The rating was withdrawn.'])
  expect(loss.leftOut).toEqual([{ code: 'withdrawn', count: 1 }])
  expect(loss.labels).toBe(loss.written + 1)
})

test('an explanation of another state of the response is not mixed with the rating', () => {
  const { rows } = table(
    label(response('CA'), question('overall'), 4),
    label(response('CA'), question('why'), 'Of an older text.', { targetHash: 'old' }),
  )
  expect(rows.map(({ row }) => [row.value, row.explanation, row.stale])).toEqual([
    [4, '', false],
    ['Of an older text.', '', true],
  ])
})

test('a preference names both candidates and says in words which was better', () => {
  const comparison: Target = { kind: 'comparison', turn: 1, candidates: ['CA', 'CB'] }
  const { rows } = table(label(comparison, question('preference'), { preferred: 'CB', strength: 3 }))
  expect(rows[0]?.row).toMatchObject({
    candidate: 'CA CB',
    shown_as: 'B A',
    model: 'small-1 | ',
    value: { preferred: 'CB', strength: 3 },
    value_name: 'A much',
  })
  expect(rows[0]?.cell).toBe('CB:3')
})

test('submitting is a row with its time; a skip says why', () => {
  const { rows } = table(
    label({ kind: 'item' }, statusQuestion, {
      state: 'skipped',
      reason: 'Not my language',
      covers: [],
      activeMs: 5000,
    }),
  )
  expect(rows[0]?.row).toMatchObject({
    target: 'item',
    turn: null,
    question_id: '$status',
    explanation: 'Not my language',
    active_ms: 5000,
  })
  expect(rows[0]?.cell).toBe('skipped')
})

test('a label that stands in two versions is marked, and the other version is counted', () => {
  const one = label(response('CA'), question('overall'), 4)
  const other = label(response('CA'), question('overall'), 2)
  const { rows, loss } = table(one, other)
  expect(rows.map(({ row }) => [row.value, row.conflict])).toEqual([[2, true]])
  expect(loss.notExpressed).toEqual([{ code: 'conflict-versions', count: 1 }])
})

test('a question that is no longer asked, and content that changed, are marked', () => {
  const rating = label(response('CA'), question('capability'), 3)
  const { capability: _, ...without } = itemValue
  const edited = { ...without, turns: [{ prompt: 'Say goodbye', instructions: [] }] }
  const { rows } = table(rating, change('item', keys.item(item), edited, [base[0]!.id]))
  expect(rows.map(({ row }) => [row.value, row.asked, row.stale])).toEqual([[3, false, true]])
})

test('labels of absent items and unknown questions are written all the same, and said', () => {
  const { rows, loss } = longRows(foldProject([label(response('CA'), 'q-unknown', { deep: [1] })]))
  expect(rows.map(({ row, cell }) => [row.value, cell, row.stale])).toEqual([
    [{ deep: [1] }, '{"deep":[1]}', true],
  ])
  expect(loss.notExpressed.map(({ code }) => code)).toEqual(['item-absent', 'question-absent'])
})

test('JSON Lines hold exactly the value that is stored', () => {
  const values = ['half \ud83d, "marks"\r\nand\u2028more\u0000', { preferred: 'tie', strength: 0 }, true, 4.5]
  const labels = values.map((value, i) => label(response('CA'), `q-${i}`, value))
  const { rows } = table(...labels)
  const lines = [...writeLongJsonl(rows)]
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
  expect(lines.map((line) => JSON.parse(line).value)).toEqual(values)
  expect(Object.keys(JSON.parse(lines[0]!))).toEqual([...longColumns])
})

test('what is stored is what JSON Lines say, whatever it is', () => {
  fc.assert(
    fc.property(arbitraryJson, (value) => {
      const [line] = [...writeLongJsonl(table(label(response('CA'), 'q-any', value)).rows)]
      expect(canonicalJson(JSON.parse(line!).value)).toBe(canonicalJson(value))
    }),
    fixedRuns(100),
  )
})

test('CSV follows RFC 4180 and leaves formulas alone', () => {
  const { rows } = table(label(response('CA'), question('why'), '=1+1, "sum"\nnext'))
  const [header, row] = [...writeLongCsv(rows)]
  expect(header).toBe(`${longColumns.join(',')}\r\n`)
  expect(row).toContain(',"=1+1, ""sum""\nnext",')
  expect(row).toContain(',English & Reasoning,easy,1,response,')
  expect(row?.endsWith('\r\n')).toBe(true)
})

test('what CSV cannot hold is counted', () => {
  const comparison: Target = { kind: 'comparison', turn: 1, candidates: ['CA', 'CB'] }
  const { rows, loss } = table(
    label(comparison, question('preference'), { preferred: 'tie', strength: 0 }),
    label(response('CA'), question('why'), 'half \ud83d'),
  )
  expect([...writeLongCsv(rows)].join('')).toContain(',half \ufffd,')
  expect(csvLoss(rows, loss).notExpressed).toEqual([
    { code: 'value-as-text', count: 1 },
    { code: 'surrogates-replaced', count: 1 },
  ])
})
