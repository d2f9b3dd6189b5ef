import type { Problem } from '../domain/problem'
import { decodeText } from './decode-text'
import type { SourceFile } from './source-file'

/** A line without its end, 1-based. */
export interface TextLine {
  text: string
  line: number
}

/**
 * The lines of a file. Lines end with LF or CRLF only: U+2028 and its like may stand inside a JSON string.
 * Where the text breaks off (see `decodeText`), the line in the making is given up: the problem names it.
 */
export async function* textLines(
  file: SourceFile,
): AsyncGenerator<TextLine | { bytes: number } | { problem: Problem }> {
  let begun = ''
  let line = 1
  for await (const piece of decodeText(file)) {
    if (!('text' in piece)) {
      yield piece
      if ('problem' in piece) return
      continue
    }
    const { text } = piece
    let start = 0
    // Only the new piece is searched: a line of 4 MB is not looked through again with every chunk of it.
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield { text: withoutReturn(begun + text.slice(start, end)), line: line++ }
      begun = ''
      start = end + 1
    }
    begun += text.slice(start)
  }
  if (begun !== '') yield { text: withoutReturn(begun), line }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
