/** A response whose top is lower than this part of the view is brought up. */
const lowInView = 0.6

/**
 * Puts the focus on something and brings it into view: at another turn than before with its prompt first, as one
 * reads; at the same turn with as little scrolling as can be.
 */
export function focusInView(element: HTMLElement): void {
  const turn = element.closest('[data-turn]')
  const isSameTurn = turn?.contains(document.activeElement) ?? true
  const isCell = element.matches('[data-cell]')
  element.focus({ preventScroll: true })
  if (!isSameTurn) turn?.scrollIntoView({ block: 'start' })
  if (!isCell) (element.closest('[data-place]') ?? element).scrollIntoView({ block: 'nearest' })
  else if (!isInView(element)) element.scrollIntoView({ block: 'start' })
  const column = element.closest<HTMLElement>('[data-column]')
  if (column) scrollSideways(column)
}

/** Brings a column into view, beside those that stay, without moving what is read up or down. */
export function scrollSideways(column: HTMLElement): void {
  const scroller = column.closest('[data-scroller]')
  const stays = column.style.getPropertyValue('--column-place') !== ''
  if (!scroller || stays) return
  const { scrollPaddingInlineStart, direction } = getComputedStyle(scroller)
  const covered = Number.parseFloat(scrollPaddingInlineStart) || 0
  const view = scroller.getBoundingClientRect()
  const left = view.left + (direction === 'rtl' ? 0 : covered)
  const right = view.right - (direction === 'rtl' ? covered : 0)
  const box = column.getBoundingClientRect()
  if (box.left < left) scroller.scrollBy({ left: box.left - left })
  else if (box.right > right) scroller.scrollBy({ left: Math.min(box.right - right, box.left - left) })
}

/** Whether one can read from the beginning of an element, or is in the middle of it. */
export function isInView(element: Element): boolean {
  const view = element.closest('[data-scroller]')?.getBoundingClientRect()
  if (!view) return true
  const box = element.getBoundingClientRect()
  const startsInView = box.top >= view.top && box.top < view.top + lowInView * view.height
  return startsInView || (box.top < view.top && box.bottom > view.top + view.height / 2)
}
