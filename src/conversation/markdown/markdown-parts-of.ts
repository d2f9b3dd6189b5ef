/** About as many characters are rendered in a few milliseconds. */
const partCharacters = 10_000
/** Where no better place comes before, a part ends with the next line. */
const longestPart = 4 * partCharacters

/** A part of a Markdown text that renders as it does in the whole, but for references to what other parts define. */
export interface MarkdownPart {
  readonly start: number
  readonly end: number
  /** The fence that is open where it starts, with its line end. */
  readonly fence: string
}

/** A very long Markdown text in parts, cut at blank lines outside of fenced blocks, or within a block where it is long itself. */
export function markdownParts(text: string): MarkdownPart[] {
  const parts: MarkdownPart[] = []
  let start = 0
  let fenceAtStart = ''
  let fence = ''
  let at = 0
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at)
    // A line without an end in sight is cut where it must be.
    const end = Math.min(lineEnd < 0 ? text.length : lineEnd + 1, start + 2 * longestPart)
    const line = text.slice(at, Math.min(end, at + 200))
    fence = fenceAfter(line, fence)
    const length = end - start
    const isBetween = fence === '' && line.trim() === ''
    if ((length >= partCharacters && isBetween) || length >= longestPart) {
      parts.push({ start, end, fence: fenceAtStart })
      start = end
      fenceAtStart = fence
    }
    at = end
  }
  if (start < text.length) parts.push({ start, end: text.length, fence: fenceAtStart })
  return parts
}

/** The fence that is open after a line, where `open` was before it. */
function fenceAfter(line: string, open: string): string {
  const [, sign] = /^[ \t>]*(`{3,}|~{3,})/.exec(line) ?? []
  if (sign === undefined) return open
  if (open === '') return `${line.trim()}\n`
  const isEnd = open.startsWith(sign[0]!) && sign.length >= (/^(`+|~+)/.exec(open)?.[0].length ?? 0)
  return isEnd ? '' : open
}
