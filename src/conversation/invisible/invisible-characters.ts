/** How a character is shown that leaves no trace of its own. */
export interface InvisibleCharacter {
  /** What is drawn: a sign, or an abbreviation in a box. */
  readonly symbol: string
  /** Its name in the messages; null where it has only its number. */
  readonly name: InvisibleName | null
  /**
   * `over`: over the room that the character takes. `before`: before the line ends. `box`: in a box of its own, in
   * which a control of direction or of joining has no effect on what stands around it.
   */
  readonly look: 'over' | 'before' | 'box'
}

const signs = {
  ' ': ['·', 'space', 'over'],
  '\u00a0': ['°', 'noBreakSpace', 'over'],
  '\u3000': ['□', 'ideographicSpace', 'over'],
  '\t': ['⇥', 'tab', 'over'],
  '\n': ['¶', 'lineEnd', 'before'],
  '\r': ['CR', 'carriageReturn', 'box'],
  '\u00ad': ['SHY', 'softHyphen', 'box'],
  '\u034f': ['CGJ', 'graphemeJoiner', 'box'],
  '\u061c': ['ALM', 'arabicMark', 'box'],
  '\u200b': ['ZWSP', 'zeroWidthSpace', 'box'],
  '\u200c': ['ZWNJ', 'nonJoiner', 'box'],
  '\u200d': ['ZWJ', 'joiner', 'box'],
  '\u200e': ['LRM', 'leftToRightMark', 'box'],
  '\u200f': ['RLM', 'rightToLeftMark', 'box'],
  '\u2028': ['LS', 'lineSeparator', 'box'],
  '\u2029': ['PS', 'paragraphSeparator', 'box'],
  '\u202a': ['LRE', 'leftToRightEmbedding', 'box'],
  '\u202b': ['RLE', 'rightToLeftEmbedding', 'box'],
  '\u202c': ['PDF', 'popFormatting', 'box'],
  '\u202d': ['LRO', 'leftToRightOverride', 'box'],
  '\u202e': ['RLO', 'rightToLeftOverride', 'box'],
  '\u202f': ['NNBSP', 'narrowNoBreakSpace', 'box'],
  '\u2060': ['WJ', 'wordJoiner', 'box'],
  '\u2066': ['LRI', 'leftToRightIsolate', 'box'],
  '\u2067': ['RLI', 'rightToLeftIsolate', 'box'],
  '\u2068': ['FSI', 'firstStrongIsolate', 'box'],
  '\u2069': ['PDI', 'popIsolate', 'box'],
  '\ufeff': ['BOM', 'byteOrderMark', 'box'],
} as const satisfies Record<string, readonly [string, string, InvisibleCharacter['look']]>

export type InvisibleName = (typeof signs)[keyof typeof signs][1]

const known = new Map<string, InvisibleCharacter>(
  Object.entries(signs).map(([character, [symbol, name, look]]) => [character, { symbol, name, look }]),
)

/**
 * Characters that leave no trace: controls, separators, what Unicode calls ignorable by default (joiners, controls
 * of direction, variation selectors, tags, fillers), marks of annotation, and halves of a surrogate pair.
 */
export const invisibleCharacter = /[\p{Cc}\p{Z}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu

/** How an invisible character is shown: by its sign, else by its number, "U+D800". */
export function invisibleCharacterOf(character: string): InvisibleCharacter {
  return known.get(character) ?? { symbol: codeOf(character), name: null, look: 'box' }
}

/** The number of a character: "U+D800". */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
