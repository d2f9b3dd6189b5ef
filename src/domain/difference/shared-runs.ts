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
  // All rounds in one piece of memory: thousands of small ones keep the collector busy for longer than the search.
  let rounds = new Int32Array(roundStart(64))
  for (let edits = 0; edits <= most; edits++) {
    const start = roundStart(edits)
    if (start + edits >= rounds.length) rounds = grown(rounds)
    for (let k = -edits; k <= edits; k += 2) {
      const isDown = k === -edits || (k !== edits && furthest[middle + k - 1]! < furthest[middle + k + 1]!)
      let x = isDown ? furthest[middle + k + 1]! : furthest[middle + k - 1]! + 1
      let y = x - k
      while (x < first.length && y < second.length && first[x] === second[y]) {
        x++
        y++
      }
      furthest[middle + k] = x
      rounds[start + ((k + edits) >> 1)] = x
      if (x >= first.length && y >= second.length) return { pairs: walkBack(x, y, rounds, edits), edits }
    }
  }
  return null
}

/** Where a round lies among all: the round of n edits has n + 1 diagonals. */
function roundStart(edits: number): number {
  return (edits * (edits + 1)) / 2
}

function grown(rounds: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * rounds.length)
  more.set(rounds)
  return more
}

/** The equal tokens on the way to (x, y), which is reached with so many edits. */
function walkBack(endX: number, endY: number, rounds: Int32Array, allEdits: number): [number, number][] {
  const pairs: [number, number][] = []
  let x = endX
  let y = endY
  for (let edits = allEdits; edits >= 0; edits--) {
    let beforeX = 0
    let beforeY = 0
    if (edits > 0) {
      const before = roundStart(edits - 1)
      const at = (k: number) => rounds[before + ((k + edits - 1) >> 1)]!
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
