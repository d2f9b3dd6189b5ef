import { scrollSideways } from '../focus-in-view'
import { focusedCell, isShown } from '../focus-place'

/** The candidate of the column that has the focus: in a response, in its heading or its tab. */
export function focusedColumn(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column ?? null
}

/** Moves columns; what had the focus has it still, though the browser lets go of what is moved. */
export function keepingFocus(move: () => void): void {
  const before = document.activeElement
  move()
  if (before instanceof HTMLElement && before !== document.activeElement)
    before.focus({ preventScroll: true })
  const column = before?.closest<HTMLElement>('[data-column]')
  if (column) scrollSideways(column)
}

/** Hides a column. Where the focus was in it, it goes to a response of the same turn, else to what shows it again. */
export function focusAfterHiding(hide: () => void): void {
  const before = document.activeElement
  const cell = focusedCell()
  hide()
  if (before instanceof HTMLElement && before !== document.body && before.isConnected && isShown(before))
    return
  const showAgain = document.querySelector<HTMLElement>('[data-show-column]')
  ;((cell && cellBeside(cell)) ?? showAgain)?.focus({ preventScroll: true })
}

/** The response in view that took the place of a hidden one, or at the end the one before it. */
function cellBeside(cell: HTMLElement): HTMLElement | null {
  const cells = [...(cell.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-cell]') ?? [])]
  const at = cells.indexOf(cell)
  return cells.slice(at).find(isShown) ?? cells.slice(0, at).findLast(isShown) ?? null
}

/** Brings the column of what has got the focus by keyboard into view. To a press of the pointer nothing moves. */
export function followFocus({ target }: { target: Element }): void {
  const column = target.closest<HTMLElement>('[data-column]')
  if (column && target.matches(':focus-visible')) scrollSideways(column)
}
