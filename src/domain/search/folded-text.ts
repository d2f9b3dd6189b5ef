/**
 * A text as a search compares it, and where each of its characters came from. Compatibility forms (NFKC), letter
 * case, Latin and Greek diacritics, Arabic vowel signs and the tatweel make no difference; the marks of other
 * scripts do (a Devanagari vowel sign is a letter of its word, й is not и).
 */
export interface FoldedText {
  readonly text: string
  /** For each UTF-16 code unit of `text`: where the piece of the original that it came from starts. */
  readonly starts: Uint32Array
  /** And where that piece ends. */
  readonly ends: Uint32Array
}

/** A base character with the marks on it; a mark that stands alone is a piece too. */
const piece = /[\s\S]\p{M}*/gu
const diacritics = /[\u0300-\u036f]/g
const arabicSigns = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g
const hasPlainBase = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Common}]/u

/** Folds a text piece by piece, so that every character still knows its place in the original. */
export function foldText(original: string): FoldedText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of original.matchAll(piece)) {
    const folded = foldPiece(match[0])
    const end = match.index + match[0].length
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index)
      ends.push(end)
    }
    text += folded
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

function foldPiece(original: string): string {
  // Most of most texts.
  if (original.length === 1 && original < '\u0080') return original.toLowerCase()
  const decomposed = original.normalize('NFKD').toLowerCase().replace(arabicSigns, '').replaceAll('ß', 'ss')
  const bare = hasPlainBase.test(decomposed) ? decomposed.replace(diacritics, '') : decomposed
  return bare.replaceAll('ς', 'σ').normalize('NFKC')
}
