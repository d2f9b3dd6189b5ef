import { useEffect, useMemo, useState } from 'react'
import { rawBlocks } from './raw-text/raw-blocks'
import { wordCount } from './word-count'

/** A longer text is counted block by block, while the page answers. */
const atOnceCharacters = 30_000

/** Words of a text; null while a very long one is being counted. */
export function useWordCount(text: string, language: string): number | null {
  const isLong = text.length > atOnceCharacters
  const atOnce = useMemo(() => (isLong ? null : wordCount(text, language)), [isLong, text, language])
  const [counted, setCounted] = useState<{ text: string; words: number } | null>(null)
  useEffect(() => {
    if (!isLong) return
    const blocks = rawBlocks(text)
    let words = 0
    let idle = requestIdleCallback(countNext)
    return () => cancelIdleCallback(idle)

    function countNext(deadline: IdleDeadline) {
      do {
        const block = blocks.shift()
        if (!block) return setCounted({ text, words })
        words += wordCount(text.slice(block.start, block.end), language)
      } while (deadline.timeRemaining() > 25)
      idle = requestIdleCallback(countNext)
    }
  }, [isLong, text, language])
  return atOnce ?? (counted?.text === text ? counted.words : null)
}
