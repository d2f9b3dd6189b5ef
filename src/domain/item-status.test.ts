import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from './change'
import { formatAt } from './clock'
import { type Folded, fold } from './heads'
import { personProgress } from './item-status'
import { keys } from './key'
import { flagQuestion, type LabelValue, statusQuestion } from './label'
import { fixedRuns } from './testing/fixed-runs'

const noon = 1_790_000_000_000

/** Ana's label on I1, written `second` seconds after noon, as change `id`. */
function label(id: string, question: string, value: unknown, second = 0): Change<LabelValue> {
  return {
    id,
    project: 'P',
    kind: 'label',
    key: keys.label('I1', { kind: 'item' }, question, 'ana'),
    value: value === null ? null : { value, targetHash: 'H', origin: 'person' },
    replaces: [],
    at: formatAt({ ms: noon + second * 1_000, counter: 0 }, 'desk'),
    by: 'ana',
    device: 'desk',
  }
}

function status(state: string, covers: string[], second = 60): Change<LabelValue> {
  return label('S', statusQuestion, { state, covers, activeMs: 1_000 }, second)
}

function progress(...labels: (Change<LabelValue> | Folded<LabelValue>)[]) {
  return personProgress(labels.map((each) => ('heads' in each ? each : fold([each]))))
}

describe('an item is', () => {
  test('to do before anything is answered', () => {
    expect(progress()).toEqual({
      status: 'to-do',
      isFlagged: false,
      isChangedSince: false,
      hasConflict: false,
      changedMs: 0,
      submittedMs: 0,
    })
  })

  test('in progress once something is answered', () => {
    expect(progress(label('1', 'Q1', 4, 5))).toMatchObject({ status: 'in-progress', changedMs: noon + 5_000 })
  })

  test('to do again when the only answer is withdrawn', () => {
    expect(progress(label('1', 'Q1', null)).status).toBe('to-do')
  })

  test('submitted when its status says so, and remembers when', () => {
    const done = progress(label('1', 'Q1', 4), status('submitted', ['1']))
    expect(done).toMatchObject({ status: 'submitted', submittedMs: noon + 60_000, isChangedSince: false })
  })

  test('skipped without an answer', () => {
    expect(progress(status('skipped', []))).toMatchObject({ status: 'skipped', submittedMs: 0 })
  })

  test('in progress after it was reopened, also where nothing is answered', () => {
    expect(progress(label('1', 'Q1', 4), status('reopened', ['1'])).status).toBe('in-progress')
    expect(progress(status('reopened', []))).toMatchObject({ status: 'in-progress', submittedMs: 0 })
  })

  test('as it was before when its status is withdrawn or says something that is not known', () => {
    expect(progress(label('1', 'Q1', 4), label('S', statusQuestion, null)).status).toBe('in-progress')
    expect(progress(status('on-holiday', [])).status).toBe('to-do')
  })
})

describe('flagging', () => {
  test('is seen, and does not un-submit', () => {
    const flagged = progress(
      label('1', 'Q1', 4),
      status('submitted', ['1']),
      label('F', flagQuestion, { note: '?' }),
    )
    expect(flagged).toMatchObject({ status: 'submitted', isFlagged: true, isChangedSince: false })
  })

  test('alone does not start an item', () => {
    expect(progress(label('F', flagQuestion, {}))).toMatchObject({ status: 'to-do', isFlagged: true })
  })

  test('ends when the flag is withdrawn', () => {
    expect(progress(label('F', flagQuestion, null)).isFlagged).toBe(false)
  })
})

describe('changed since submission is', () => {
  test('an answer that was edited later', () => {
    expect(progress(label('2', 'Q1', 5), status('submitted', ['1'])).isChangedSince).toBe(true)
  })

  test('an answer that was withdrawn later', () => {
    expect(progress(label('2', 'Q1', null), status('submitted', ['1'])).isChangedSince).toBe(true)
  })

  test('an answer that arrived from another device, beside the one that was submitted', () => {
    const both = fold([label('1', 'Q1', 4), label('2', 'Q1', 3)])
    expect(progress(both, status('submitted', ['1']))).toMatchObject({
      isChangedSince: true,
      hasConflict: true,
    })
  })

  test('nothing that was there, nor anything in an item that is not submitted', () => {
    expect(progress(label('1', 'Q1', 4), status('submitted', ['1', '0'])).isChangedSince).toBe(false)
    expect(progress(label('2', 'Q1', 4), status('reopened', ['1'])).isChangedSince).toBe(false)
  })
})

test('two equal answers from two devices are no conflict', () => {
  expect(progress(fold([label('1', 'Q1', 4), label('2', 'Q1', 4)])).hasConflict).toBe(false)
})

test('progress does not depend on the order in which labels are read', () => {
  const labels = [
    label('1', 'Q1', 4),
    label('2', 'Q2', null, 90),
    status('submitted', ['1']),
    label('F', flagQuestion, {}),
  ].map((each) => fold([each]))
  fc.assert(
    fc.property(fc.shuffledSubarray(labels, { minLength: labels.length }), (shuffled) => {
      expect(personProgress(shuffled)).toEqual(personProgress(labels))
    }),
    fixedRuns(24),
  )
})

test('a flag counts on the item itself, whatever else carries one', () => {
  const flagged = label('F', flagQuestion, {})
  const elsewhere: Change<LabelValue> = {
    ...label('G', flagQuestion, null),
    key: keys.label('I1', { kind: 'prompt', turn: 1 }, flagQuestion, 'ana'),
    value: null,
  }
  expect(personProgress([fold([flagged]), fold([elsewhere])]).isFlagged).toBe(true)
  expect(personProgress([fold([elsewhere]), fold([flagged])]).isFlagged).toBe(true)
})
