/** The box of a label key on the screen. */
function boxOf(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`)
}

/** Puts the focus into a box: its chosen or first option, or its text. False where it is not on the screen. */
export function focusPlace(key: string): boolean {
  const box = boxOf(key)
  const control =
    box?.querySelector<HTMLElement>('input:checked') ??
    box?.querySelector<HTMLElement>('input, textarea, select')
  control?.focus()
  control?.closest('[data-place]')?.scrollIntoView({ block: 'nearest' })
  return Boolean(control)
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

export function focusCell(turn: number, place: number): boolean {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${turn}-${place}"]`)
  cell?.focus()
  return Boolean(cell)
}

/** The focus of an item just opened: its first response, else its first box; the page stays at its top. */
export function focusFirst(): void {
  const first =
    document.querySelector<HTMLElement>('[data-cell]') ??
    document.querySelector<HTMLElement>('[data-place] :is(input, textarea)')
  first?.focus({ preventScroll: true })
}

/** The next box after the one that has the focus, in the order of the screen. */
export function focusNextBox(): boolean {
  const next = boxKeys()[boxKeys().indexOf(focusedPlace() ?? '') + 1]
  return next === undefined ? false : focusPlace(next)
}
