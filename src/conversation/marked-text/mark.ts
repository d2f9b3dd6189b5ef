/**
 * A stretch of a raw text that stands out. Offsets are UTF-16 code units of the raw text, `start` < `end`; marks may
 * overlap. In the raw view a mark is exact; in the rendered one it is mapped through source positions.
 */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
}

/** What a mark says: found by a search, the hit one stands at, only in this text of two, only in the other. */
export type MarkKind = 'hit' | 'current-hit' | 'added' | 'removed'
