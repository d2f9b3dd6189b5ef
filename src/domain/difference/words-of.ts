import type { TextToken } from './text-token'

// Of no language: the same words on every device. Unspaced scripts have their dictionaries all the same.
const words = new Intl.Segmenter('und', { granularity: 'word' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The words and signs of a text, in any script (UAX #29); unspaced scripts are taken apart by a dictionary. */
export function wordsOf(text: string): TextToken[] {
  const isBoundary = graphemeBoundaries(text)
  const tokens: TextToken[] = []
  let start = 0
  let counts = false
  const take = (end: number) => {
    if (end > start && /\S/u.test(text.slice(start, end))) tokens.push({ start, end, counts })
    start = end
    counts = false
  }
  for (const { index, isWordLike } of words.segment(text)) {
    // Rare, but it happens: a boundary of words inside what is read as one character.
    if (isBoundary(index)) take(index)
    counts ||= isWordLike ?? false
  }
  take(text.length)
  return tokens
}

/** Tells whether a grapheme begins at an offset. Its own look at the text is taken only where that is in doubt. */
function graphemeBoundaries(text: string): (offset: number) => boolean {
  let starts: Set<number> | null = null
  return (offset) => {
    if (offset === 0 || (stands(text.charCodeAt(offset - 1)) && stands(text.charCodeAt(offset)))) return true
    starts ??= new Set(Array.from(graphemes.segment(text), ({ index }) => index))
    return starts.has(offset)
  }
}

/** Characters that join with no neighbour of their own sort: Latin, Greek, Cyrillic, Arabic letters, kana, Han. */
function stands(unit: number): boolean {
  return (
    unit < 0x300 ||
    (unit >= 0x370 && unit < 0x483) ||
    (unit >= 0x48a && unit < 0x530) ||
    (unit >= 0x620 && unit <= 0x64a) ||
    (unit >= 0x2010 && unit < 0x2028) ||
    (unit >= 0x3000 && unit < 0x302a) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  )
}
