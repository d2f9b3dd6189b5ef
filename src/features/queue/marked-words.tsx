import { useMemo } from 'react'
import { MarkedText } from '../../conversation/marked-text/marked-text'
import { findWords } from '../../domain/search/find-in-text'

/** A line of text with the words marked that are searched for. */
export function MarkedWords({ text, words }: { text: string; words: readonly string[] }) {
  const marks = useMemo(
    () => findWords(text, words).map((range) => ({ ...range, kind: 'hit' as const })),
    [text, words],
  )
  return <MarkedText text={text} marks={marks} />
}
