import type { Mark, MarkKind } from './mark'

/** A stretch of a text: bare, or marked with pieces of its own inside. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: MarkKind | null
  /** The pieces of a marked one, from its start to its end; none in a bare one. */
  readonly inside: readonly Piece[]
}

/** Outermost first: what was changed is said before what is looked for in it. */
const outermostFirst: readonly MarkKind[] = ['removed', 'added', 'hit', 'current-hit']

/**
 * A stretch of a text as pieces that follow one another without a gap. Marks that overlap lie inside one another,
 * each kind in its own depth; marks of one kind that overlap become one, neighbours stay two.
 */
export function markPieces(start: number, end: number, marks: readonly Mark[], depth = 0): Piece[] {
  const kind = outermostFirst[depth]
  if (kind === undefined) return start < end ? [{ start, end, kind: null, inside: [] }] : []
  const pieces: Piece[] = []
  let at = start
  for (const stretch of stretchesOf(kind, start, end, marks)) {
    pieces.push(...markPieces(at, stretch.start, marks, depth + 1))
    pieces.push({ ...stretch, kind, inside: markPieces(stretch.start, stretch.end, marks, depth + 1) })
    at = stretch.end
  }
  pieces.push(...markPieces(at, end, marks, depth + 1))
  return pieces
}

/** Where a kind stands within a stretch, from left to right, overlaps joined. */
function stretchesOf(kind: MarkKind, start: number, end: number, marks: readonly Mark[]) {
  const stretches: { start: number; end: number }[] = []
  const clipped = marks
    .filter((mark) => mark.kind === kind && mark.start < mark.end && mark.start < end && mark.end > start)
    .map((mark) => ({ start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .sort((a, b) => a.start - b.start)
  for (const stretch of clipped) {
    const last = stretches.at(-1)
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end)
    else stretches.push(stretch)
  }
  return stretches
}
