import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedRuns } from '../testing/fixed-runs'
import { Effort, sharedRuns } from './shared-runs'

const lists = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 24 })

function runsOf(first: readonly number[], second: readonly number[], effort = new Effort(1_000_000)) {
  const block = { first: 0, second: 0, firstEnd: first.length, secondEnd: second.length }
  return sharedRuns(Int32Array.from(first), Int32Array.from(second), block, effort)
}

/** The length of the longest common subsequence, by the plain table. */
function longest(first: readonly number[], second: readonly number[]): number {
  let row = new Array<number>(second.length + 1).fill(0)
  for (const one of first) {
    const next = [0]
    for (const [j, other] of second.entries())
      next.push(one === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return row.at(-1)!
}

test('no difference is smaller: as many tokens are shared as can be', () => {
  fc.assert(
    fc.property(lists, lists, (first, second) => {
      const runs = runsOf(first, second)!
      expect(runs.length).toBe(longest(first, second))
      let before = { first: -1, second: -1 }
      for (const run of runs) {
        expect(first[run.first]).toBe(second[run.second])
        expect(run.first > before.first && run.second > before.second).toBe(true)
        before = run
      }
    }),
    fixedRuns(1_000),
  )
})

test('what would take too much is not begun', () => {
  const rising = Array.from({ length: 200 }, (_, i) => i)
  const effort = new Effort(5_000)
  expect(runsOf(rising, rising.toReversed(), effort)).toBeNull()
  expect(effort.maxEdits).toBe(0)
  expect(runsOf(rising, rising, effort)).toHaveLength(200)
})
