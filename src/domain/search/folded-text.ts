import { foldPiece } from './fold-piece'
import { OriginPlaces } from './origin-places'

/** A text as a search compares it (fold-piece.ts), and where each of its characters came from. */
export interface FoldedText {
  readonly text: string
  /** For each UTF-16 code unit of `text`: where the piece of the original that it came from starts. */
  readonly starts: Uint32Array
  /** And where that piece ends. */
  readonly ends: Uint32Array
}

/** Marks, and what else joins the character before it: Hangul vowels and finals, half-width voicing signs. */
const mark = String.raw`[\p{M}\u1160-\u11ff\uff9e\uff9f]`
/** What folds together: white space, or a character with the marks on it. A mark that stands alone is a piece too. */
const piece = new RegExp(String.raw`\s+|[^\s]${mark}*`, 'gu')

/**
 * Characters that fold to themselves while no mark follows, most of most texts: ASCII and small Cyrillic letters,
 * Arabic, Devanagari with its vowel signs, Chinese, Japanese and Korean.
 */
const plain = String.raw`\x21-\x7e\u0430-\u044f\u0621\u0627-\u063a\u0641-\u0648\u064a\u0905-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939\u3001\u3002\u3041-\u3093\u30a1-\u30f4\u4e00-\u9fff\uac00-\ud7a3`
const plainMark = String.raw`\u0902\u0903\u093e-\u094d`
/** Every piece of a stretch that may change. */
const unplainPiece = new RegExp(
  `[^${plain}${plainMark}]${mark}*|[${plain}][${plainMark}]*(?![${plainMark}])${mark}+`,
  'gu',
)
/**
 * Stretches of a text in small letters that may change: white space but for a single space, and characters beyond
 * ASCII with the one before them, since their marks may stand on it. Whole pieces, and nothing between them changes.
 */
const unplainStretch = /\s{2,}|[^\S ]|[\x21-\x7e]?[^\s\x21-\x7e]+/g

/** Folds a text. The quick way, where places do not matter: an index folds 40 MB. */
export function foldedText(original: string): string {
  return original
    .toLowerCase()
    .replace(unplainStretch, (stretch) =>
      stretch.trim() === '' ? ' ' : stretch.replace(unplainPiece, foldPiece),
    )
}

/** Folds a text so that every character still knows its place in the original. */
export function foldText(original: string): FoldedText {
  const small = original.toLowerCase()
  // A letter that is longer when it is small moves what follows: then the whole text is looked at piece by piece.
  const stretches =
    small.length === original.length ? small.matchAll(unplainStretch) : original.matchAll(/[\s\S]+/g)
  const places = new OriginPlaces(original.length)
  let text = ''
  let at = 0
  for (const { 0: stretch, index } of stretches) {
    text += small.slice(at, index)
    places.addUnchanged(at, index)
    for (const match of stretch.matchAll(piece)) {
      const folded = foldPiece(match[0].toLowerCase())
      const start = index + match.index
      text += folded
      places.addPiece(start, start + match[0].length, folded.length)
    }
    at = index + stretch.length
  }
  if (at < original.length) {
    text += small.slice(at)
    places.addUnchanged(at, original.length)
  }
  return { text, ...places.all() }
}
