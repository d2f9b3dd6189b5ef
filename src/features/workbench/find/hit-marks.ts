import type { Mark } from '../../../conversation/marked-text/mark'
import type { TextRange } from '../../../domain/search/find-in-text'

/** More marks than this in one text show nothing and cost much: those near the current hit are enough. */
const mostMarks = 400

/** The hits of one text as marks; the current one, if it is among them, stands out. */
export function hitMarks(ranges: readonly TextRange[], current: number | null): Mark[] {
  const first = Math.max(0, Math.min((current ?? 0) - mostMarks / 2, ranges.length - mostMarks))
  return ranges
    .slice(first, first + mostMarks)
    .map((range, i) => ({ ...range, kind: first + i === current ? 'current-hit' : 'hit' }))
}
