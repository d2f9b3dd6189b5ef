const segmenters = new Map<string, Intl.Segmenter>()

/** Words of a text as its language counts them (Intl.Segmenter, UAX #29). */
export function wordCount(text: string, language: string): number {
  const tag = language === 'und' ? 'en' : language
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' })
  segmenters.set(tag, segmenter)
  let count = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++
  return count
}
