import type { Run } from './text-difference'
import type { TextToken } from './text-token'

/** A sliver has few tokens, … */
const sliverTokens = 3
/** … and on each side of it stands a difference at least so many times its length. */
const sliverShare = 3
/** A difference that grew may make a sliver of its neighbour. A few rounds are enough for eyes. */
const rounds = 4

/**
 * The runs without slivers: a lone "the" between two long differences is shared by chance, and marks around it are
 * harder to read than one mark over all.
 */
export function withoutSlivers(
  runs: readonly Run[],
  first: readonly TextToken[],
  second: readonly TextToken[],
): Run[] {
  let kept = [...runs]
  for (let round = 0; round < rounds; round++) {
    const next = kept.filter((run, i) => {
      if (run.length > sliverTokens) return true
      const length = lengthOf(first, run.first, run.first + run.length)
      const before = kept[i - 1]
      const after = kept[i + 1]
      return (
        sliverShare * length > sea(before, run, first, second) ||
        sliverShare * length > sea(run, after, first, second)
      )
    })
    if (next.length === kept.length) break
    kept = next
  }
  return kept
}

/** Characters of the longer side of the difference between two runs, or from a run to the end of the texts. */
function sea(
  before: Run | undefined,
  after: Run | undefined,
  first: readonly TextToken[],
  second: readonly TextToken[],
): number {
  const from = {
    first: before ? before.first + before.length : 0,
    second: before ? before.second + before.length : 0,
  }
  const to = { first: after?.first ?? first.length, second: after?.second ?? second.length }
  return Math.max(lengthOf(first, from.first, to.first), lengthOf(second, from.second, to.second))
}

function lengthOf(tokens: readonly TextToken[], from: number, to: number): number {
  return to > from ? tokens[to - 1]!.end - tokens[from]!.start : 0
}
