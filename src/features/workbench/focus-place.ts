import { focusInView } from './focus-in-view'

/** The box of a label key on the screen. */
function boxOf(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`)
}

/** Whether something is on the screen, or would be after scrolling: not in a hidden column or behind another tab. */
export function isShown(element: Element): boolean {
  return element.closest('[hidden]') === null
}

/**
 * Puts the focus into a box: its chosen or first option, or its text. A hidden column that it stands in is shown
 * first. False where there is no such box.
 */
export function focusPlace(key: string, showColumn: (candidate: string) => void): boolean {
  const box = boxOf(key)
  const column = box?.closest<HTMLElement>('[data-column]')?.dataset.column
  if (column !== undefined) showColumn(column)
  const control =
    box?.querySelector<HTMLElement>('input:checked') ??
    box?.querySelector<HTMLElement>('input, textarea, select')
  if (!control) return false
  focusInView(control)
  return true
}

/** The key of the box that has the focus. */
export function focusedPlace(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place ?? null
}

/** Keys of all boxes, in the order of the screen. */
export function boxKeys(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-place]')].map((box) => box.dataset.place ?? '')
}

/** The response that has the focus, or holds what has it. */
export function focusedCell(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-cell]') ?? null
}

/** Turn and letter's place of a response. */
export function cellPlace(cell: HTMLElement): { turn: number; place: number } {
  const [turn = 0, place = 0] = (cell.dataset.cell ?? '').split('-').map(Number)
  return { turn, place }
}

export function focusCell(turn: number, place: number): boolean {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${turn}-${place}"]`)
  if (!cell) return false
  focusInView(cell)
  return true
}

/** The focus of an item just opened: its first response, else its first box; the page stays at its top. */
export function focusFirst(): void {
  const first =
    document.querySelector<HTMLElement>('[data-cell]:not([hidden])') ??
    document.querySelector<HTMLElement>('[data-place] :is(input, textarea)')
  first?.focus({ preventScroll: true })
}

/** The next box in view after the one that has the focus, in the order of the screen. */
export function focusNextBox(showColumn: (candidate: string) => void): boolean {
  const keys = boxKeys()
  const after = keys.slice(keys.indexOf(focusedPlace() ?? '') + 1)
  const next = after.find((key) => isShown(boxOf(key)!))
  return next === undefined ? false : focusPlace(next, showColumn)
}
