/** Must be the width of the popover in filter-pill.module.css. */
const widthPx = 272
const gapPx = 6
const marginPx = 16

/**
 * Puts a popover under a control, starting where it starts and staying inside the page. It stands in the page, not
 * in the window, so that it goes with the control when the page is scrolled.
 */
export function placeUnder(popover: HTMLElement, control: HTMLElement): void {
  const { bottom, left, right } = control.getBoundingClientRect()
  const page = document.documentElement
  const isRightToLeft = getComputedStyle(control).direction === 'rtl'
  const start = isRightToLeft ? page.clientWidth - right : left
  popover.style.insetBlockStart = `${bottom + scrollY + gapPx}px`
  popover.style.insetInlineStart = `${Math.max(marginPx, Math.min(start, page.clientWidth - widthPx - marginPx))}px`
}
