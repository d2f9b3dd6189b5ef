import { diffArrays } from 'diff'
import type { Run } from '../../domain/difference/text-difference'

/**
 * How much may be compared. Myers' algorithm takes about half the square of the edits that it needs; texts that have
 * little in common would take seconds. Counted and not timed, so that every device gives the same difference.
 */
export class Effort {
  constructor(private steps: number) {}

  /** The most edits that are worth looking for. */
  get maxEdits(): number {
    return Math.floor(Math.sqrt(2 * this.steps))
  }

  spend(edits: number): void {
    this.steps = Math.max(0, this.steps - (edits * edits) / 2)
  }
}

/** Part of two lists: from these indices up to those. */
export interface Block {
  readonly first: number
  readonly second: number
  readonly firstEnd: number
  readonly secondEnd: number
}

/** The equal tokens of a block, as many as there can be, each a run; null where that would take too much. */
export function sharedRuns(
  first: readonly number[],
  second: readonly number[],
  block: Block,
  effort: Effort,
  most = Number.POSITIVE_INFINITY,
): Run[] | null {
  const runs: Run[] = []
  const add = (first: number, second: number) => runs.push({ first, second, length: 1 })
  let { first: i, second: j, firstEnd, secondEnd } = block
  for (; i < firstEnd && j < secondEnd && first[i] === second[j]; i++, j++) add(i, j)
  while (firstEnd > i && secondEnd > j && first[firstEnd - 1] === second[secondEnd - 1]) {
    firstEnd--
    secondEnd--
  }

  // A token that the other side does not have is no part of any run, and need not be looked at.
  const firstShared = indicesOfShared(first, i, firstEnd, second, j, secondEnd)
  const secondShared = indicesOfShared(second, j, secondEnd, first, i, firstEnd)
  const maxEditLength = Math.min(effort.maxEdits, most)
  const changes = diffArrays(
    firstShared.map((index) => first[index]!),
    secondShared.map((index) => second[index]!),
    { maxEditLength },
  )
  if (!changes) {
    effort.spend(maxEditLength)
    return null
  }
  let a = 0
  let b = 0
  let edits = 0
  for (const { added, removed, count } of changes) {
    if (added || removed) edits += count
    if (!added && !removed) for (let k = 0; k < count; k++) add(firstShared[a + k]!, secondShared[b + k]!)
    if (!added) a += count
    if (!removed) b += count
  }
  effort.spend(edits)
  for (; firstEnd < block.firstEnd; firstEnd++, secondEnd++) add(firstEnd, secondEnd)
  return runs
}

function indicesOfShared(
  tokens: readonly number[],
  start: number,
  end: number,
  others: readonly number[],
  othersStart: number,
  othersEnd: number,
): number[] {
  const there = new Set(others.slice(othersStart, othersEnd))
  const shared: number[] = []
  for (let i = start; i < end; i++) if (there.has(tokens[i]!)) shared.push(i)
  return shared
}
