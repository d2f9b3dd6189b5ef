/**
 * A stretch of a text that is compared as a whole: a word, a sign, a line. What lies between two tokens is white
 * space. Offsets are UTF-16 code units; a token never begins or ends inside a grapheme.
 */
export interface TextToken {
  readonly start: number
  readonly end: number
  /** Whether it counts: a word does, a comma does not. */
  readonly counts: boolean
}

/** By what two texts are compared. */
export type DifferenceUnit = 'word' | 'line'
