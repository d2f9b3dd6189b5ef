/** About as many characters make a block: a few screens, laid out at once in a few milliseconds. */
const blockCharacters = 8_192
/** A line that is longer is broken where it can be. */
const longestBlock = 4 * blockCharacters

/** A stretch of a text that is laid out by itself. */
export interface RawBlock {
  readonly start: number
  readonly end: number
}

/**
 * A text cut into blocks, at the ends of lines. Only a line of tens of thousands of characters is cut within: after a
 * space, else between two characters.
 */
export function rawBlocks(text: string): RawBlock[] {
  const blocks: RawBlock[] = []
  let start = 0
  while (text.length - start > longestBlock) {
    const end = blockEnd(text, start)
    blocks.push({ start, end })
    start = end
  }
  blocks.push({ start, end: text.length })
  return blocks
}

function blockEnd(text: string, start: number): number {
  const latest = start + longestBlock
  const lineEnd = text.slice(start + blockCharacters, latest).indexOf('\n')
  if (lineEnd >= 0) return start + blockCharacters + lineEnd + 1
  const space = text.slice(start, latest).lastIndexOf(' ')
  if (space >= blockCharacters) return start + space + 1
  const around = text.slice(latest - 64, latest + 64)
  return latest - 64 + characters.segment(around).containing(64)!.index
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
