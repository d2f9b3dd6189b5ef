import type { Block } from './shared-runs'
import type { Run } from './text-difference'

/**
 * Tokens that stand once in each side of a block, as many as stand in the same order in both: what two texts hang
 * together by where comparing everything would take too long ("patience difference").
 */
export function rareAnchors(first: Int32Array, second: Int32Array, block: Block): Run[] {
  const there = onceOnly(second, block.second, block.secondEnd)
  const pairs: Run[] = []
  for (const [token, index] of onceOnly(first, block.first, block.firstEnd)) {
    const other = there.get(token)
    if (other !== undefined) pairs.push({ first: index, second: other, length: 1 })
  }
  pairs.sort((a, b) => a.first - b.first)
  return longestRising(pairs)
}

function onceOnly(tokens: Int32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>()
  const again = new Set<number>()
  for (let i = start; i < end; i++) {
    const token = tokens[i]!
    if (places.has(token)) again.add(token)
    else places.set(token, i)
  }
  for (const token of again) places.delete(token)
  return places
}

/** The longest part of a list in which `second` rises too, by the piles of the card game. */
function longestRising(pairs: readonly Run[]): Run[] {
  const tops: number[] = []
  const before: number[] = []
  for (const [i, { second }] of pairs.entries()) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tops[middle]!]!.second < second) low = middle + 1
      else high = middle
    }
    before[i] = tops[low - 1] ?? -1
    tops[low] = i
  }
  const rising: Run[] = []
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i]!) rising.push(pairs[i]!)
  return rising.reverse()
}
