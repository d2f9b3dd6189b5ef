import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundleReader } from '../src/domain/bundle/read-bundle'
import type { Change } from '../src/domain/change'
import { contentHash } from '../src/domain/content-hash'
import { bytesOf, fileId } from '../src/domain/file-bytes'
import { fold } from '../src/domain/heads'
import type { ItemValue } from '../src/domain/item'
import { attachmentsOf } from '../src/domain/item-attachments'
import { personProgress } from '../src/domain/item-status'
import { keys, parseLabelKey } from '../src/domain/key'
import { isOwnQuestion, type LabelValue } from '../src/domain/label'
import type { QuestionValue } from '../src/domain/question/question'
import { typeOf } from '../src/domain/question/question-types'
import { targetHash } from '../src/domain/target'
import { ulid } from '../src/domain/ulid'
import { sampleBundle } from './sample-bundle'

const committed = readFileSync(new URL('../public/sample.turnwise.jsonl', import.meta.url), 'utf8')
const read = bundleReader('sample.turnwise.jsonl')
const lines = committed
  .trimEnd()
  .split('\n')
  .map((text, i) => read(text, i + 1))
const changes = lines.flatMap((line) => ('change' in line ? [line.change] : []))

function ofKind<Value>(kind: string): Change<Value>[] {
  return changes.filter((change) => change.kind === kind) as Change<Value>[]
}

test('the committed sample is what `npm run sample` writes', () => {
  expect(sampleBundle()).toBe(committed)
})

test('what the first edition said stands as it was, so that it merges with what people have of it', () => {
  const secondEdition = ulid(Date.UTC(2026, 10, 18), new Uint8Array(10))
  const published = changes.filter(({ id }) => id < secondEdition)
  expect(published.length).toBe(447)
  expect(contentHash(published.map(({ id }) => id).sort())).toBe('543Z2HSEKX7727KQ74CGM60JYN')
})

test('no two changes of the sample contradict each other', () => {
  const byKey = new Map<string, Change[]>()
  for (const change of changes) byKey.set(change.key, [...(byKey.get(change.key) ?? []), change])
  expect([...byKey].flatMap(([key, each]) => (fold(each).isConflict ? [key] : []))).toEqual([])
})

test('the sample reads without a problem, and no two changes share an id', () => {
  expect(lines.flatMap((line) => ('problem' in line ? [line.problem] : []))).toEqual([])
  expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length)
  const blobs = lines.filter((line) => 'blob' in line)
  expect(lines.length).toBe(changes.length + blobs.length + 1)
})

test('every file that the sample names is in it, whole', () => {
  const named = ofKind<ItemValue>('item').flatMap(({ value }) => attachmentsOf(value!))
  expect(named).toHaveLength(1)
  for (const { id, size } of named) {
    const bytes = bytesOf(lines.flatMap((line) => ('blob' in line && line.blob.id === id ? [line.blob] : [])))
    expect(bytes && { id: fileId(bytes), size: bytes.length }).toEqual({ id, size })
  }
})

test('every label of the sample fits its question and the content it is about', () => {
  const items = new Map(ofKind<ItemValue>('item').map(({ key, value }) => [key, value!]))
  const questions = new Map(ofKind<QuestionValue>('question').map(({ key, value }) => [key, value!]))
  const labels = ofKind<LabelValue>('label')
  expect(labels.length).toBeGreaterThan(500)
  for (const { key, value } of labels) {
    const { item, target, question } = parseLabelKey(key)
    expect(value?.targetHash).toBe(targetHash(items.get(keys.item(item))!, target))
    if (isOwnQuestion(question)) continue
    const asked = questions.get(keys.question(question))!
    expect(typeOf(asked)?.parseValue(asked, value?.value)).not.toBeNull()
  }
})

test('the sample shows submitted, skipped, flagged and unfinished items, none changed since', () => {
  const byItem = new Map<string, Change<LabelValue>[]>()
  for (const label of ofKind<LabelValue>('label')) {
    const { item, person } = parseLabelKey(label.key)
    const who = `${person} ${item}`
    byItem.set(who, [...(byItem.get(who) ?? []), label])
  }
  const progress = [...byItem.values()].map((each) => personProgress(each.map((change) => fold([change]))))
  const count = (status: string) => progress.filter((each) => each.status === status).length
  expect({
    submitted: count('submitted'),
    skipped: count('skipped'),
    inProgress: count('in-progress'),
    flagged: progress.filter((each) => each.isFlagged).length,
    changedSince: progress.filter((each) => each.isChangedSince).length,
  }).toEqual({ submitted: 20, skipped: 1, inProgress: 1, flagged: 1, changedSince: 0 })
})
