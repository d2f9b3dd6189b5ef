import type { Mark } from './mark'

/**
 * Marks widened to whole characters as people see them (grapheme clusters, UAX #29), within one text: a mark on a
 * combining accent alone would hardly be seen, and one through an emoji would break it in two. Those that are empty
 * or lie outside of the text are left out.
 */
export function onWholeCharacters(text: string, marks: readonly Mark[]): Mark[] {
  let segments: Intl.Segments | null = null
  const characterAt = (at: number) => {
    segments ??= graphemes.segment(text)
    return segments.containing(at)!
  }
  const startOf = (at: number) => (isSurelyBoundary(text, at) ? at : characterAt(at).index)
  const endOf = (at: number) => {
    if (isSurelyBoundary(text, at)) return at
    const { index, segment } = characterAt(at)
    return index === at ? at : index + segment.length
  }
  return marks.flatMap((mark) => {
    const start = Math.max(mark.start, 0)
    const end = Math.min(mark.end, text.length)
    return start < end ? [{ ...mark, start: startOf(start), end: endOf(end) }] : []
  })
}

/** Marks widened to whole code points, where every character stands alone. */
export function onWholeCodePoints(text: string, marks: readonly Mark[]): Mark[] {
  const isInPair = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return marks.flatMap((mark) => {
    const start = Math.max(mark.start, 0)
    const end = Math.min(mark.end, text.length)
    if (start >= end) return []
    return [{ ...mark, start: isInPair(start) ? start - 1 : start, end: isInPair(end) ? end + 1 : end }]
  })
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The ends of a text, and places between characters that never combine: most of most texts. */
function isSurelyBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  return isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))
}

function isPlain(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x300) || unit === 0x0a
}
