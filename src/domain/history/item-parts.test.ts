import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemValue } from '../item'
import { type Target, targetHash } from '../target'
import { arbitraryItem, candidateIds } from '../testing/arbitrary-item'
import { fixedRuns } from '../testing/fixed-runs'
import { changedParts, isCovered } from './item-parts'

const item: ItemValue = {
  language: 'en',
  turns: [
    { prompt: 'Name a bird.', instructions: [] },
    { prompt: 'Where does it live?', instructions: [] },
  ],
  candidates: [
    {
      id: 'c1',
      responses: [
        { id: 'r1', text: 'A wren.' },
        { id: 'r2', text: 'In hedges.' },
      ],
    },
    { id: 'c2', responses: [{ id: 'r3', text: 'A heron.' }, null] },
  ],
  source: { set: 's', key: 'k' },
  meta: {},
}

function edited(change: (draft: ItemValue) => void): ItemValue {
  const draft = structuredClone(item)
  change(draft)
  return draft
}

test('an edited response is told with what it said before', () => {
  const after = edited((draft) => {
    draft.candidates[0]!.responses[1] = { id: 'r2', text: 'In gardens.' }
  })
  expect(changedParts(item, after)).toEqual([
    { part: { kind: 'response', candidate: 'c1', turn: 2 }, before: 'In hedges.', after: 'In gardens.' },
  ])
})

test('what is new has nothing before it, and what is gone has nothing after it', () => {
  const after = edited((draft) => {
    draft.candidates.pop()
    draft.turns.push({ prompt: 'Thanks.', instructions: [{ id: 'punctuation:no_comma', kwargs: {} }] })
  })
  expect(changedParts(item, after)).toEqual([
    { part: { kind: 'response', candidate: 'c2', turn: 1 }, before: 'A heron.', after: null },
    { part: { kind: 'prompt', turn: 3 }, before: null, after: 'Thanks.' },
    { part: { kind: 'instructions', turn: 3 }, before: null, after: '["punctuation:no_comma",{}]' },
  ])
})

test('an answer is about what it was given in sight of: earlier turns, its own response, no later ones', () => {
  const target: Target = { kind: 'response', candidate: 'c1', turn: 1 }
  expect(isCovered({ kind: 'prompt', turn: 1 }, target)).toBe(true)
  expect(isCovered({ kind: 'prompt', turn: 2 }, target)).toBe(false)
  expect(isCovered({ kind: 'response', candidate: 'c2', turn: 1 }, target)).toBe(false)
  expect(isCovered({ kind: 'response', candidate: 'c1', turn: 1 }, { kind: 'item' })).toBe(false)
})

const targets = fc.constantFrom<Target>(
  { kind: 'item' },
  { kind: 'prompt', turn: 1 },
  { kind: 'response', candidate: 'C1', turn: 2 },
  { kind: 'comparison', turn: 1, candidates: ['C1', 'C2'] },
)

/** A place for every candidate at every turn: whether a response that is not there has one says nothing. */
function evened(value: ItemValue): ItemValue {
  const candidates = candidateIds.map((id) => {
    const said = value.candidates.find((each) => each.id === id)?.responses ?? []
    return { id, responses: value.turns.map((_, i) => said[i] ?? null) }
  })
  return { ...value, candidates }
}

const twoVersions = fc
  .tuple(arbitraryItem, arbitraryItem, fc.subarray(['system', 'turns', 'candidates', 'meta'] as const))
  .map(([before, other, fields]) => {
    const after = { ...before }
    for (const field of fields) Object.assign(after, { [field]: other[field] })
    return [evened(before), evened(after)] as const
  })

test('a label is stale exactly where a part that it covers changed', () => {
  fc.assert(
    fc.property(twoVersions, targets, ([before, after], target) => {
      const isStale = targetHash(before, target) !== targetHash(after, target)
      expect(changedParts(before, after).some(({ part }) => isCovered(part, target))).toBe(isStale)
    }),
    fixedRuns(250),
  )
})
