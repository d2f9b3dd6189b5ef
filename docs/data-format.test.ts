import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundleReader } from '../src/domain/bundle/read-bundle'
import { changeLine } from '../src/domain/bundle/write-bundle'
import { candidateOrder } from '../src/domain/candidate-order'
import type { Change } from '../src/domain/change'
import { fold } from '../src/domain/heads'
import { candidateId, type ItemValue, itemId, responseId } from '../src/domain/item'
import { personProgress } from '../src/domain/item-status'
import { parseIdKey, parseLabelKey } from '../src/domain/key'
import type { LabelValue } from '../src/domain/label'
import { problemCodes } from '../src/domain/problem'
import type { ProjectValue } from '../src/domain/project'
import { targetHash } from '../src/domain/target'
import { dataFormatSchema } from './data-format-schema'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const page = read('data-format.md')

/** The lines of the example at the end of the page. */
const example = /```jsonl\n([\s\S]*?)\n```/.exec(page)![1]!.split('\n')
const lines = example.map(
  (
    (reader) => (text: string, i: number) =>
      reader(text, i + 1)
  )(bundleReader('example')),
)
const changes = lines.flatMap((line) => ('change' in line ? [line.change] : []))
const of = <Value>(kind: string) => changes.filter((change) => change.kind === kind) as Change<Value>[]
const labels = of<LabelValue>('label')
const project = of<ProjectValue>('project')[0]!
const item = of<ItemValue>('item')[0]!

test('the committed schema is the one that the program reads with (else: npm run schema)', () => {
  expect(JSON.parse(read('data-format.schema.json'))).toEqual(dataFormatSchema())
})

test('the page names every field that the schema names', () => {
  const missing = [...namesOfFields(dataFormatSchema())].filter(
    (name) => !new RegExp(`\\b${name}\\b`).test(words()),
  )
  expect(missing).toEqual([])
})

test('the page names only codes of problems that there are', () => {
  const refused = /## What is refused([\s\S]*?)\n## /.exec(page)![1]!
  const codes = [...refused.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map((match) => match[1])
  expect(codes).toContain('header-version')
  for (const code of codes) expect(problemCodes).toContain(code)
})

test('the example reads without a problem, and is exactly what the program writes', () => {
  expect(lines.filter((line) => 'problem' in line)).toEqual([])
  expect(changes.map(changeLine)).toEqual(example.slice(1))
})

test('the example has the ids and hashes that the page describes', () => {
  const { source, candidates } = item.value!
  const id = itemId(project.project, source.set, source.key)
  expect(parseIdKey(item.key)).toBe(id)
  expect(candidates.map((each) => each.id)).toEqual([
    candidateId(id, 'response_1'),
    candidateId(id, 'response_2'),
  ])
  for (const each of candidates) expect(each.responses[0]!.id).toBe(responseId(each.id, 1))
  for (const { key, value } of labels) {
    expect(value!.targetHash).toBe(targetHash(item.value!, parseLabelKey(key).target))
  }
})

test('the example shows candidates in the order that the page describes', () => {
  const by = { seed: project.value!.seed, item: parseIdKey(item.key), person: project.by, isRandom: true }
  const order = candidateOrder([item.value!.candidates.map(({ id }) => id)], by)
  for (const { value } of labels) expect(value!.shownOrder).toEqual(order)
})

test('the example ends as the page says: rated 3, without a conflict, submitted', () => {
  const [first, second, status] = labels
  const rating = fold([first!, second!])
  expect(rating).toMatchObject({ shown: { value: { value: 3 } }, isConflict: false })
  expect(personProgress([rating, fold([status!])])).toMatchObject({
    status: 'submitted',
    isChangedSince: false,
  })
})

/** What stands between backquotes in the tables and sentences of the page, without the example. */
function words(): string {
  return [...page.split('## An example')[0]!.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]).join(' ')
}

function namesOfFields(schema: unknown, names = new Set<string>()): Set<string> {
  if (schema === null || typeof schema !== 'object') return names
  for (const [name, each] of Object.entries(schema)) {
    if (name === 'properties' && each !== null) for (const field of Object.keys(each)) names.add(field)
    namesOfFields(each, names)
  }
  return names
}
