import { firstCharacters } from '../marked-text/first-characters'

/** A text that takes more lines is folded. About 8,000 characters of prose. */
const foldedLines = 110
/** A folded text shows at least as many: a screen, or a little more. */
const shownLines = 45
/** Room of a line, in narrow characters. */
const lineWidth = 80
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g

/**
 * Where a very long text is folded, in UTF-16 units: after its first lines, at the end of a paragraph or a line where
 * there is one. Null where the text is shown whole.
 */
export function foldAt(text: string): number | null {
  let lines = 0
  let cut: number | null = null
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd < 0 ? text.length : lineEnd + 1
    const line = text.slice(at, Math.min(end, at + 2 * foldedLines * lineWidth))
    const isBlank = line.trim() === ''
    const before = lines
    lines += isBlank ? 0.5 : Math.ceil((line.length + (line.match(wide)?.length ?? 0)) / lineWidth)
    if (cut === null && isBlank && before >= shownLines) cut = at
    if (cut === null && lines >= 2 * shownLines) {
      cut =
        before >= shownLines / 2
          ? at
          : at + spaceBefore(line, Math.round((line.length * shownLines) / (lines - before)))
    }
    if (lines > foldedLines) return cut
    at = end
  }
  return null
}

/** The end of the last word that begins before a place; the place itself where words are not spaced. */
function spaceBefore(line: string, place: number): number {
  const space = line.lastIndexOf(' ', place)
  if (space > place / 2) return space + 1
  return firstCharacters(line, place).length
}
