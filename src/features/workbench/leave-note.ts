/**
 * Where the focus goes when a note ends under it: to the response it stands in, else to the answer it stood beside.
 * Nowhere where it was not in the note: then the person is elsewhere already.
 */
export function leaveNote(button: HTMLElement): void {
  if (document.activeElement !== button) return
  const around =
    button.closest<HTMLElement>('[data-cell]') ??
    button.closest('[data-place]')?.querySelector<HTMLElement>('input:checked, input, textarea') ??
    document.querySelector<HTMLElement>('main')
  around?.focus({ preventScroll: true })
}
