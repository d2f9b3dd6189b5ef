/**
 * Puts text into a box where its caret is, in place of what is selected, as typing would: the browser's own undo
 * takes it back. The focus goes into the box.
 */
export function insertText(box: HTMLTextAreaElement, text: string): void {
  box.focus()
  // The one way that keeps the box's undo history; deprecated in name only, for want of another.
  if (document.execCommand('insertText', false, text)) return
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
