/** From the search on to what was found: the first row of the queue, if there is one. */
export function focusFirstRow(): void {
  document.querySelector<HTMLElement>('[role="grid"] [data-index="0"] a')?.focus()
}
