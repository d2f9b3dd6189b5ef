import { type RefObject, useLayoutEffect } from 'react'

/**
 * Lets the questions of a response stay at the foot of the screen once its beginning is well in view: sooner they
 * would cover that beginning. Written on the element itself, for it happens while scrolling and moves nothing.
 */
export function useDock(cell: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = cell.current
    const begins = element?.firstElementChild
    if (!element || !begins) return
    const observer = new IntersectionObserver(
      ([entry]) => element.toggleAttribute('data-docks', entry?.isIntersecting),
      // Above the view counts as well: there one is in the middle of the response.
      { root: element.closest('[data-scroller]'), rootMargin: '1000000px 0px -45% 0px' },
    )
    observer.observe(begins)
    return () => observer.disconnect()
  }, [cell])
}
