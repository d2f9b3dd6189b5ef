/**
 * Puts text into a box where its caret is, in place of what is selected, as typing would: the browser's own undo
 * takes it back. The focus goes into the box; in one that nobody has been in, the text goes to its end.
 */
export function insertText(box: HTMLTextAreaElement, text: string): void {
  const isUnvisited = box.selectionEnd === 0 && document.activeElement !== box
  if (isUnvisited) box.setSelectionRange(box.value.length, box.value.length)
  box.focus()
  // The one way that keeps the box's undo history; deprecated in name only, for want of another.
  if (document.execCommand('insertText', false, text)) return
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
