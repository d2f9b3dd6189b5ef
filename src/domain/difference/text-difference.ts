import type { TextToken } from './text-token'

/** A stretch of a text, in UTF-16 code units; empty where `start` is `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One place where two texts differ: what stands in the first, and what in the second instead. */
export interface Hunk {
  readonly first: Stretch
  readonly second: Stretch
}

/** What two texts do not share. Without its hunks each of them is the same text. */
export interface TextDifference {
  readonly hunks: readonly Hunk[]
  /** Words, or lines, that stand only in one of them. */
  readonly onlyFirst: number
  readonly onlySecond: number
}

/** Tokens that two texts share, `length` of them in a row: indices of the first in each. */
export interface Run {
  readonly first: number
  readonly second: number
  readonly length: number
}

/** A text with its tokens. */
export interface TokenizedText {
  readonly text: string
  readonly tokens: readonly TextToken[]
}

/** The difference of two texts that share these runs of tokens, in order. White space is compared exactly. */
export function differenceOf(
  first: TokenizedText,
  second: TokenizedText,
  runs: readonly Run[],
): TextDifference {
  const hunks: Hunk[] = []
  let next = { first: 0, second: 0 }
  const close = (upTo: { first: number; second: number }) => {
    const hunk = trimmed(
      between(first, next.first, upTo.first),
      between(second, next.second, upTo.second),
      first.text,
      second.text,
    )
    if (hunk) hunks.push(hunk)
    next = { first: upTo.first + 1, second: upTo.second + 1 }
  }
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) close({ first: run.first + i, second: run.second + i })
  }
  close({ first: first.tokens.length, second: second.tokens.length })
  const firsts = hunks.map((hunk) => hunk.first)
  const seconds = hunks.map((hunk) => hunk.second)
  return { hunks, onlyFirst: countedIn(first.tokens, firsts), onlySecond: countedIn(second.tokens, seconds) }
}

/** What stands between two shared tokens: white space, and perhaps tokens with white space before and after them. */
interface Between extends Stretch {
  /** Where the white space at its beginning ends. */
  readonly leadEnd: number
  /** Where the white space at its end begins. */
  readonly tailStart: number
}

/** Between the tokens `from - 1` and `upTo`, which are shared or the ends of the text. */
function between({ text, tokens }: TokenizedText, from: number, upTo: number): Between {
  const start = tokens[from - 1]?.end ?? 0
  const end = tokens[upTo]?.start ?? text.length
  if (from === upTo) return { start, end, leadEnd: end, tailStart: start }
  return { start, end, leadEnd: tokens[from]!.start, tailStart: tokens[upTo - 1]!.end }
}

/** Both without the white space with which they begin alike, and end alike; null where nothing is left. */
function trimmed(first: Between, second: Between, firstText: string, secondText: string): Hunk | null {
  if (firstText.slice(first.start, first.end) === secondText.slice(second.start, second.end)) return null
  const [firstLead, secondLead] = [
    spaces(firstText, first.start, first.leadEnd),
    spaces(secondText, second.start, second.leadEnd),
  ]
  let start = first.start
  let secondStart = second.start
  for (let i = 0; i < firstLead.length && firstLead[i] === secondLead[i]; i++) {
    start += firstLead[i]!.length
    secondStart += firstLead[i]!.length
  }
  const firstTail = spaces(firstText, Math.max(start, first.tailStart), first.end)
  const secondTail = spaces(secondText, Math.max(secondStart, second.tailStart), second.end)
  let { end } = first
  let secondEnd = second.end
  while (firstTail.length > 0 && firstTail.at(-1) === secondTail.at(-1)) {
    end -= firstTail.pop()!.length
    secondEnd -= secondTail.pop()!.length
  }
  if (start === end && secondStart === secondEnd) return null
  return { first: { start, end }, second: { start: secondStart, end: secondEnd } }
}

/** White space, sign by sign: CR LF is one. */
function spaces(text: string, start: number, end: number): string[] {
  return text.slice(start, end).match(/\r\n|[\s\S]/g) ?? []
}

/** How many tokens that count lie in these stretches. Both are in order. */
function countedIn(tokens: readonly TextToken[], stretches: readonly Stretch[]): number {
  let count = 0
  let i = 0
  for (const { start, end } of stretches) {
    while (i < tokens.length && tokens[i]!.start < start) i++
    while (i < tokens.length && tokens[i]!.start < end) if (tokens[i++]!.counts) count++
  }
  return count
}
