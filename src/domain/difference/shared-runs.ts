import type { Run } from './text-difference'

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
  first: Int32Array,
  second: Int32Array,
  block: Block,
  effort: Effort,
  most = Number.POSITIVE_INFINITY,
): Run[] | null {
  const runs: Run[] = []
  const add = (one: number, other: number) => runs.push({ first: one, second: other, length: 1 })
  let { first: i, second: j, firstEnd, secondEnd } = block
  for (; i < firstEnd && j < secondEnd && first[i] === second[j]; i++, j++) add(i, j)
  while (firstEnd > i && secondEnd > j && first[firstEnd - 1] === second[secondEnd - 1]) {
    firstEnd--
    secondEnd--
  }

  // A token that the other side does not have is no part of any run, and need not be looked at.
  const places = sharedPlaces(first.subarray(i, firstEnd), second.subarray(j, secondEnd))
  const otherPlaces = sharedPlaces(second.subarray(j, secondEnd), first.subarray(i, firstEnd))
  const found = longestCommon(
    places.map((place) => first[i + place]!),
    otherPlaces.map((place) => second[j + place]!),
    Math.min(effort.maxEdits, most),
  )
  effort.spend(found?.edits ?? Math.min(effort.maxEdits, most))
  if (!found) return null
  for (const [one, other] of found.pairs) add(i + places[one]!, j + otherPlaces[other]!)
  for (; firstEnd < block.firstEnd; firstEnd++, secondEnd++) add(firstEnd, secondEnd)
  return runs
}

function sharedPlaces(tokens: Int32Array, others: Int32Array): Int32Array {
  const there = new Set(others)
  const places: number[] = []
  for (const [i, token] of tokens.entries()) if (there.has(token)) places.push(i)
  return Int32Array.from(places)
}

interface Common {
  /** Indices of equal tokens, in order. */
  pairs: [number, number][]
  edits: number
}

/**
 * The longest common subsequence of two lists, or null where it takes more edits than `maxEdits`.
 *
 * Source: E. Myers (1986), "An O(ND) Difference Algorithm and Its Variations", the greedy algorithm of section 4.
 * `furthest[k]` is how far in the first list one gets on diagonal k with as many edits as there were rounds; what
 * it was after each round is kept to walk back. Time and memory: half the square of the edits.
 */
function longestCommon(first: Int32Array, second: Int32Array, maxEdits: number): Common | null {
  const most = Math.min(maxEdits, first.length + second.length)
  const middle = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const rounds: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    const round = new Int32Array(edits + 1)
    for (let k = -edits; k <= edits; k += 2) {
      const isDown = k === -edits || (k !== edits && furthest[middle + k - 1]! < furthest[middle + k + 1]!)
      let x = isDown ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1
      let y = x - k
      while (x < first.length && y < second.length && first[x] === second[y]) {
        x++
        y++
      }
      furthest[middle + k] = x
      round[(k + edits) >> 1] = x
      if (x >= first.length && y >= second.length) return { pairs: walkBack(x, y, rounds), edits }
    }
    rounds.push(round)
  }
  return null
}

/** The equal tokens on the way to (x, y), which was reached one round after the last of `rounds`. */
function walkBack(endX: number, endY: number, rounds: readonly Int32Array[]): [number, number][] {
  const pairs: [number, number][] = []
  let x = endX
  let y = endY
  for (let edits = rounds.length; edits >= 0; edits--) {
    let beforeX = 0
    let beforeY = 0
    if (edits > 0) {
      const before = rounds[edits - 1]!
      const at = (k: number) => before[(k + edits - 1) >> 1]!
      const k = x - y
      const isDown = k === -edits || (k !== edits && at(k - 1) < at(k + 1))
      const beforeK = isDown ? k + 1 : k - 1
      beforeX = at(beforeK)
      beforeY = beforeX - beforeK
    }
    while (x > beforeX && y > beforeY) pairs.push([--x, --y])
    x = beforeX
    y = beforeY
  }
  return pairs.reverse()
}
