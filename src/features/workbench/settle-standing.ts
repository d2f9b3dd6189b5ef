/**
 * Settles what stands at the focused box, or in the focused response. Where nothing does, the first that stands
 * anywhere gets the focus: nothing is settled that the person does not look at.
 */
export function settleStanding(which: 'keep' | 'other'): boolean {
  const near = document.activeElement?.closest('[data-place], [data-cell], [data-standing]')
  const button = near?.querySelector<HTMLElement>(`[data-settle="${which}"]`)
  button?.click()
  return button ? true : focusFirstStanding()
}

/** Puts the focus on the first button that settles something; false where nothing waits on the screen. */
export function focusFirstStanding(): boolean {
  const first = document.querySelector<HTMLElement>('[data-settle]')
  first?.focus({ preventScroll: true })
  first?.scrollIntoView({ block: 'center' })
  return Boolean(first)
}
