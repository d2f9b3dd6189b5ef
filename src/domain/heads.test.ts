import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'
import type { Change } from './change'
import { fold } from './heads'
import { arbitraryHistory } from './testing/arbitrary-change'
import { fixedRuns } from './testing/fixed-runs'
import { bundleOf, readLines } from './testing/read-lines'

function rating(id: string, value: unknown, more: Partial<Change> = {}): Change {
  const at = '1790000000000-0000-desk'
  const key = '["label","I1",{"kind":"item"},"Q1","ana"]'
  return { id, project: 'P', kind: 'label', key, value, replaces: [], at, by: 'ana', device: 'desk', ...more }
}

/** Changes by what they are about. */
function groupsOf(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const name = `${change.kind} ${change.key}`
    groups.set(name, [...(groups.get(name) ?? []), change])
  }
  return groups
}

/** What every key of a set of changes folds to, as one comparable value. */
function foldAll(changes: readonly Change[]): Record<string, unknown> {
  return Object.fromEntries(
    [...groupsOf(changes)].sort().map(([name, group]) => {
      const { shown, heads, isConflict } = fold(group)
      return [name, { shown: canonicalJson(shown), heads: heads.map((head) => head.id), isConflict }]
    }),
  )
}

describe('the heads of a key', () => {
  test('a change that replaces another is shown in its place', () => {
    const folded = fold([rating('1', 3), rating('2', 4, { replaces: ['1'] })])
    expect(folded.heads.map((head) => head.value)).toEqual([4])
    expect(folded.isConflict).toBe(false)
  })

  test('a change is replaced even by one with an earlier clock', () => {
    const late = rating('1', 3, { at: '9999999999999-0000-desk' })
    expect(fold([late, rating('2', 4, { replaces: ['1'] })]).shown.value).toBe(4)
  })

  test('two answers that did not see each other are a conflict; the later one is shown, the other kept', () => {
    const folded = fold([rating('1', 3, { at: '1790000000001-0000-phone' }), rating('2', 4)])
    expect(folded.heads.map((head) => head.value)).toEqual([3, 4])
    expect(folded.isConflict).toBe(true)
  })

  test('the greater id is shown where clocks are equal', () => {
    expect(fold([rating('2', 4), rating('1', 3)]).shown.id).toBe('2')
  })

  test('two equal answers are no conflict, whatever the order of their fields', () => {
    const folded = fold([rating('1', { a: 1, b: 2 }), rating('2', { b: 2, a: 1 })])
    expect(folded.heads).toHaveLength(2)
    expect(folded.isConflict).toBe(false)
  })

  test('an answer and its withdrawal elsewhere are a conflict', () => {
    expect(fold([rating('1', 3), rating('2', null)]).isConflict).toBe(true)
  })

  test('one change that replaces both sides ends a conflict', () => {
    const folded = fold([rating('1', 3), rating('2', 4), rating('3', 5, { replaces: ['1', '2'] })])
    expect(folded.heads.map((head) => head.id)).toEqual(['3'])
  })

  test('a `replaces` that names a change not here yet counts when it comes', () => {
    const second = rating('2', 4, { replaces: ['1'] })
    expect(fold([second]).heads.map((head) => head.id)).toEqual(['2'])
    expect(fold([second, rating('1', 3)]).heads.map((head) => head.id)).toEqual(['2'])
  })

  test('a change that replaces itself, or a ring of changes, stays visible', () => {
    const itself = rating('1', 3, { replaces: ['1'] })
    expect(fold([itself]).shown.value).toBe(3)
    expect(fold([itself, rating('2', 4)]).heads.map((head) => head.id)).toEqual(['2', '1'])
    const ring = [rating('1', 3, { replaces: ['2'] }), rating('2', 4, { replaces: ['1'] })]
    expect(fold(ring).heads.map((head) => head.id)).toEqual(['2', '1'])
  })
})

describe('any set of changes, of all kinds and with any clocks,', () => {
  test('folds to the same in any order', () => {
    fc.assert(
      fc.property(arbitraryHistory, fc.infiniteStream(fc.nat()), (history, places) => {
        expect(foldAll(shuffled(history, places))).toEqual(foldAll(history))
      }),
      fixedRuns(150),
    )
  })

  test('folds to the same however often each comes', () => {
    fc.assert(
      fc.property(arbitraryHistory, fc.infiniteStream(fc.nat()), (history, places) => {
        const repeated = shuffled([...history, ...history, ...history.slice(0, 3)], places)
        expect(foldAll(repeated)).toEqual(foldAll(history))
      }),
      fixedRuns(100),
    )
  })

  test('folds to the same however it was split into bundles that overlap', () => {
    fc.assert(
      fc.property(arbitraryHistory, fc.infiniteStream(fc.nat()), (history, places) => {
        const bundles: Change[][] = [[], [], []]
        for (const change of history) {
          bundles[places.next().value! % 3]!.push(change)
          bundles[places.next().value! % 3]!.push(change)
        }
        const received = shuffled(bundles, places).flatMap((bundle) => readLines(bundleOf(bundle)).changes)
        expect(foldAll(received)).toEqual(foldAll(history))
      }),
      fixedRuns(100),
    )
  })

  test('has a head for every key, and shows one of its heads', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        for (const group of groupsOf(history).values()) {
          const { shown, heads } = fold(group)
          expect(heads[0]).toBe(shown)
          for (const head of heads) {
            expect(head.at < shown.at || (head.at === shown.at && head.id <= shown.id)).toBe(true)
          }
        }
      }),
      fixedRuns(60),
    )
  })
})

function shuffled<Each>(list: readonly Each[], places: Iterator<number>): Each[] {
  const rest = [...list]
  return list.map(() => rest.splice(places.next().value! % rest.length, 1)[0]!)
}
