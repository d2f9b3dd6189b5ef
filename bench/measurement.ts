/** What was measured, as often as it was. */
export interface Measurement {
  what: string
  unit: 'ms' | 'kB' | '%'
  values: readonly number[]
  /** Absent where nothing is promised. */
  limit?: Limit
}

export interface Limit {
  value: number
  /** Where it comes from, if it was measured itself: "2 × bare". */
  words?: string
}

/** The value that a share of all values does not exceed (nearest rank): 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** A multiple of another measurement's median. */
export function timesMedianOf(factor: number, other: Measurement): Limit {
  return { value: factor * quantile(other.values, 0.5), words: `${factor} × ${other.what}` }
}

/** Medians are held against limits; the rest of a distribution is only printed. */
export function isOver({ values, limit }: Measurement): boolean {
  return limit !== undefined && quantile(values, 0.5) > limit.value
}
