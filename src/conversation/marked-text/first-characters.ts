/** The beginning of a text, of at most so many UTF-16 units, that ends between two characters as people see them. */
export function firstCharacters(text: string, atMost: number): string {
  if (text.length <= atMost) return text
  const around = text.slice(0, atMost + 64)
  return text.slice(0, graphemes.segment(around).containing(atMost)?.index)
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
