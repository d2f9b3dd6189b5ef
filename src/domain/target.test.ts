import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ItemValue } from './item'
import { type Target, targetHash } from './target'
import { arbitraryItem } from './testing/arbitrary-item'
import { fixedRuns } from './testing/fixed-runs'

/** Three turns; C1 and C2 have answered all of them. */
const item: ItemValue = {
  language: 'en',
  system: 'Be brief.',
  turns: [1, 2, 3].map((turn) => ({
    prompt: `Prompt ${turn}`,
    instructions: [{ id: 'punctuation:no_comma', kwargs: {} }],
    context: [{ role: 'tool', content: `Tool ${turn}` }],
  })),
  candidates: ['C1', 'C2'].map((id) => ({
    id,
    responses: [1, 2, 3].map((turn) => ({
      id: `${id}-${turn}`,
      text: `${id} says ${turn}`,
      steps: ['call'],
    })),
  })),
  source: { set: 's', key: 'k' },
  meta: {},
}

const targets = {
  item: { kind: 'item' },
  'prompt 1': { kind: 'prompt', turn: 1 },
  'prompt 2': { kind: 'prompt', turn: 2 },
  'response C1, 1': { kind: 'response', candidate: 'C1', turn: 1 },
  'response C1, 2': { kind: 'response', candidate: 'C1', turn: 2 },
  'response C2, 2': { kind: 'response', candidate: 'C2', turn: 2 },
  'comparison 2': { kind: 'comparison', turn: 2, candidates: ['C1', 'C2'] },
  'comparison of all': { kind: 'comparison', candidates: ['C1', 'C2'] },
} satisfies Record<string, Target>

type Name = keyof typeof targets
const everything = Object.keys(targets) as Name[]
const fromTurn2: Name[] = [
  'item',
  'prompt 2',
  'response C1, 2',
  'response C2, 2',
  'comparison 2',
  'comparison of all',
]

/** The item with one thing changed. */
function edited(edit: (draft: ItemValue) => void): ItemValue {
  const draft = structuredClone(item)
  edit(draft)
  return draft
}

const newCandidate = { id: 'C3', responses: [{ id: 'C3-1', text: 'C3 says 1' }] }

/** RECORDS.md, Targets and what their hash covers: an edit, and the targets whose labels it makes stale. */
const edits: [string, (draft: ItemValue) => void, Name[]][] = [
  [
    'another system prompt',
    (i) => {
      i.system = 'Be long.'
    },
    everything,
  ],
  [
    'another first prompt',
    (i) => {
      i.turns[0]!.prompt = 'Other'
    },
    everything,
  ],
  [
    'another second prompt',
    (i) => {
      i.turns[1]!.prompt = 'Other'
    },
    fromTurn2,
  ],
  [
    'another third prompt',
    (i) => {
      i.turns[2]!.prompt = 'Other'
    },
    ['item', 'comparison of all'],
  ],
  [
    'a fourth turn',
    (i) => {
      i.turns.push({ prompt: '4', instructions: [] })
    },
    ['item', 'comparison of all'],
  ],
  [
    'another instruction at turn 2',
    (i) => {
      i.turns[1]!.instructions[0]!.id = 'x'
    },
    fromTurn2,
  ],
  [
    'other kwargs at turn 2',
    (i) => {
      i.turns[1]!.instructions[0]!.kwargs = { n: 1 }
    },
    fromTurn2,
  ],
  [
    'other context at turn 2',
    (i) => {
      i.turns[1]!.context![0]!.content = 'x'
    },
    fromTurn2,
  ],
  [
    'a picture at turn 2',
    (i) => {
      i.turns[1]!.attachments = [{ id: 'sha', mediaType: 'image/png', name: 'a', size: 1 }]
    },
    fromTurn2,
  ],
  [
    'a new candidate',
    (i) => {
      i.candidates.push(newCandidate)
    },
    [],
  ],
  [
    'another first response of C1',
    (i) => {
      i.candidates[0]!.responses[0]!.text = 'x'
    },
    ['response C1, 1', 'response C1, 2', 'comparison 2', 'comparison of all'],
  ],
  [
    'another second response of C1',
    (i) => {
      i.candidates[0]!.responses[1]!.text = 'x'
    },
    ['response C1, 2', 'comparison 2', 'comparison of all'],
  ],
  [
    'another third response of C1',
    (i) => {
      i.candidates[0]!.responses[2]!.text = 'x'
    },
    ['comparison of all'],
  ],
  [
    'other tool calls in a second response',
    (i) => {
      i.candidates[0]!.responses[1]!.steps = []
    },
    ['response C1, 2', 'comparison 2', 'comparison of all'],
  ],
  [
    'a second response withdrawn',
    (i) => {
      i.candidates[0]!.responses[1] = null
    },
    ['response C1, 2', 'comparison 2', 'comparison of all'],
  ],
  [
    'candidates in another order',
    (i) => {
      i.candidates.reverse()
    },
    [],
  ],
  [
    'another language, capability, group or difficulty',
    (i) => {
      Object.assign(i, facts)
    },
    [],
  ],
  [
    'other notes of the source',
    (i) => {
      Object.assign(i, { meta: { a: 1 }, source: { set: 'x', key: 'y' } })
    },
    [],
  ],
  [
    'notes at a turn',
    (i) => {
      i.turns[0]!.meta = { a: 1 }
    },
    [],
  ],
]
const facts = { language: 'fr', capability: ['coding'], group: 'g', difficulty: 'hard' }

describe.each(edits)('after %s', (_, edit, stale) => {
  const after = edited(edit)
  test.each(everything)('a label on %s is stale exactly where it should be', (name) => {
    const target = targets[name]
    expect(targetHash(after, target) !== targetHash(item, target)).toBe(stale.includes(name))
  })
})

test('adding a candidate makes nothing stale that was there before, in any item', () => {
  fc.assert(
    fc.property(arbitraryItem, fc.integer({ min: 1, max: 3 }), (before, turn) => {
      const after = { ...before, candidates: [...before.candidates, newCandidate].toReversed() }
      fc.pre(before.candidates.every(({ id }) => id !== newCandidate.id))
      const about: Target[] = [{ kind: 'item' }, { kind: 'prompt', turn }]
      for (const { id } of before.candidates) about.push({ kind: 'response', candidate: id, turn })
      for (const target of about) expect(targetHash(after, target)).toBe(targetHash(before, target))
    }),
    fixedRuns(60),
  )
})

test('what comes after a turn never changes the hash of its prompt', () => {
  fc.assert(
    fc.property(arbitraryItem, fc.integer({ min: 1, max: 3 }), (before, turn) => {
      const after = {
        ...before,
        turns: [...before.turns.slice(0, turn), { prompt: 'new', instructions: [] }],
      }
      fc.pre(turn <= before.turns.length)
      expect(targetHash(after, { kind: 'prompt', turn })).toBe(targetHash(before, { kind: 'prompt', turn }))
    }),
    fixedRuns(60),
  )
})

test('a comparison has one hash in whatever order its candidates are named', () => {
  const reversed: Target = { kind: 'comparison', turn: 2, candidates: ['C2', 'C1'] }
  expect(targetHash(item, reversed)).toBe(targetHash(item, targets['comparison 2']))
})

test('the language of a translation is part of its target, not of what it was made from', () => {
  const arabic: Target = { kind: 'prompt', turn: 2, language: 'ar' }
  expect(targetHash(item, arabic)).toBe(targetHash(item, targets['prompt 2']))
})

test('a check covers what the response or prompt it is about covers', () => {
  const check: Target = { kind: 'check', of: targets['response C1, 2'], instruction: 0 }
  expect(targetHash(item, check)).toBe(targetHash(item, targets['response C1, 2']))
})

test('a label on a label covers the value of that label and nothing else', () => {
  const target: Target = { kind: 'label', key: '["label","I1",{"kind":"item"},"Q1","ana"]' }
  const after = edited((draft) => {
    draft.turns[0]!.prompt = 'Other'
  })
  expect(targetHash(item, target, { value: 4 })).toBe(targetHash(after, target, { value: 4 }))
  expect(targetHash(item, target, { value: 4 })).not.toBe(targetHash(item, target, { value: 5 }))
})
