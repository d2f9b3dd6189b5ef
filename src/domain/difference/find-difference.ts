import { linesOf } from './lines-of'
import { rareAnchors } from './rare-anchors'
import { type Block, Effort, sharedRuns } from './shared-runs'
import { differenceOf, type Run, type TextDifference } from './text-difference'
import type { DifferenceUnit, TextToken } from './text-token'
import { withoutSlivers } from './without-slivers'
import { wordsOf } from './words-of'

/** Steps that two texts are worth: two responses of 30 kB stay under 100 ms (npm run bench). */
const steps = 1_500_000
/** Edits after which texts are first taken apart, line by line and by their rare words. */
const editsAtOnce = 1_400

/**
 * What two texts do not share, by words and signs or by lines, in any script. Texts with little in common are
 * compared more coarsely: everything that is marked still differs where it stands, and the rest is still the same.
 */
export function findDifference(first: string, second: string, unit: DifferenceUnit): TextDifference {
  // Of equally good differences one is taken; the same one when the sides are switched.
  if (first > second) return switched(findDifference(second, first, unit))
  const tokensOf = unit === 'word' ? wordsOf : linesOf
  const sides = [
    { text: first, tokens: tokensOf(first) },
    { text: second, tokens: tokensOf(second) },
  ] as const
  const [a, b] = sides
  const [numbers, otherNumbers] = numbered(sides)
  const effort = new Effort(steps)
  const whole = { first: 0, second: 0, firstEnd: numbers.length, secondEnd: otherNumbers.length }
  const runs = joined(runsOf(numbers, otherNumbers, whole, effort))
  return differenceOf(a, b, unit === 'word' ? withoutSlivers(runs, a.tokens, b.tokens) : runs)
}

function switched({ hunks, onlyFirst, onlySecond }: TextDifference): TextDifference {
  return {
    hunks: hunks.map(({ first, second }) => ({ first: second, second: first })),
    onlyFirst: onlySecond,
    onlySecond: onlyFirst,
  }
}

/** All at once where that is possible; else between rare tokens that both have; else nothing is shared. */
function runsOf(first: Int32Array, second: Int32Array, block: Block, effort: Effort): Run[] {
  const runs = sharedRuns(first, second, block, effort, editsAtOnce)
  if (runs) return runs
  const anchors = rareAnchors(first, second, block)
  if (anchors.length === 0) return []
  return blocksBetween(anchors, block).flatMap((between, i) => {
    const anchor = anchors[i]
    return [...runsOf(first, second, between, effort), ...(anchor ? [anchor] : [])]
  })
}

/** Runs that follow one another on both sides are one. */
function joined(runs: readonly Run[]): Run[] {
  const list: Run[] = []
  for (const run of runs) {
    const last = list.at(-1)
    if (last && last.first + last.length === run.first && last.second + last.length === run.second)
      list[list.length - 1] = { ...last, length: last.length + run.length }
    else list.push(run)
  }
  return list
}

/** What lies before, between and after runs. */
function blocksBetween(runs: readonly Run[], block: Block): Block[] {
  let { first, second } = block
  const blocks = runs.map((run) => {
    const before = { first, second, firstEnd: run.first, secondEnd: run.second }
    first = run.first + run.length
    second = run.second + run.length
    return before
  })
  return [...blocks, { first, second, firstEnd: block.firstEnd, secondEnd: block.secondEnd }]
}

/** Equal tokens get equal numbers: quick to compare. */
function numbered(sides: readonly [first: Side, second: Side]): [Int32Array, Int32Array] {
  const known = new Map<string, number>()
  const numbersOf = ({ text, tokens }: Side) =>
    Int32Array.from(tokens, ({ start, end }) => {
      const token = text.slice(start, end)
      const number = known.get(token) ?? known.size
      known.set(token, number)
      return number
    })
  return [numbersOf(sides[0]), numbersOf(sides[1])]
}

interface Side {
  text: string
  tokens: readonly TextToken[]
}
