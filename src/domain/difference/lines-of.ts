import type { TextToken } from './text-token'

/** The lines of a text that are not blank. The ends of lines, and blank ones, are the white space between them. */
export function linesOf(text: string): TextToken[] {
  const tokens: TextToken[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    if (/\S/u.test(line)) tokens.push({ start: index, end: index + line.length, counts: true })
  }
  return tokens
}
