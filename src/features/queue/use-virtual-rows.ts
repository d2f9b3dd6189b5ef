import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { QueueRow } from '../../domain/queue-row'
import { useIsNarrow } from './use-is-narrow'

/** First guesses; each row is measured when it comes near the window. */
const rowPx = { wide: 45, narrow: 88 }
/** What the line adds that shows where something was found. */
const foundPx = { wide: 21, narrow: 38 }
/** The page's header and the table's, which stay at the top. */
const stickyPx = 96

/**
 * Which rows are near the window, and where they stand. The selected one always exists, so that the focus on it
 * survives scrolling.
 */
export function useVirtualRows(rows: readonly QueueRow[], selectedIndex: number, isSearched: boolean) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [start, setStart] = useState(0)
  const width = useIsNarrow() ? 'narrow' : 'wide'

  useLayoutEffect(() => {
    const measure = () => {
      if (body.current) setStart(Math.round(body.current.getBoundingClientRect().top + scrollY))
    }
    measure()
    // What stands above the table moves it: a notice that comes, filters that wrap.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => rowPx[width] + (isSearched ? foundPx[width] : 0),
    getItemKey: useCallback((index: number) => rows[index]?.item ?? index, [rows]),
    overscan: 8,
    scrollMargin: start,
    scrollPaddingStart: stickyPx,
    scrollPaddingEnd: 8,
    rangeExtractor: useCallback(
      (range: Range) => {
        const near = defaultRangeExtractor(range)
        if (selectedIndex < 0 || near.includes(selectedIndex)) return near
        return [...near, selectedIndex].sort((a, b) => a - b)
      },
      [selectedIndex],
    ),
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again because the rows are laid out anew
  useEffect(() => virtualizer.measure(), [virtualizer, width, isSearched])

  return { body, virtualizer, start }
}
