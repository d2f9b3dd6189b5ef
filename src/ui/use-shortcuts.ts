import { useEffect, useRef } from 'react'
import { printedKey } from './keyboard-layout'

/**
 * A key by its place on the keyboard (`event.code`), so that it works on every layout. `Mod+` is Ctrl, on a Mac
 * Command; `Shift+` comes after it: `Mod+Shift+KeyZ`.
 */
export type Shortcut = string

/** What a key does. Returning false lets the browser have the key. */
export type ShortcutAction = (event: KeyboardEvent) => unknown

/** The key that was pressed, in the form of a `Shortcut`. Numpad digits count as digits. */
function shortcutOf(event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): Shortcut {
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : ''
  const shift = event.shiftKey ? 'Shift+' : ''
  return (
    mod +
    shift +
    event.code.replace(/^Numpad(?=\d$|Enter$)/, (_) => (event.code === 'NumpadEnter' ? '' : 'Digit'))
  )
}

/** Whether an input method is composing: then no key is ours. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/**
 * Keys of a screen, or of a dialog. The question mark alone goes by what is typed: help has to be where a keyboard
 * says it is. While text is being typed only keys with `Mod+` are ours; while a dialog is open only the dialog's are.
 */
export function useShortcuts(
  shortcuts: Readonly<Record<Shortcut, ShortcutAction>>,
  of: 'screen' | 'dialog' = 'screen',
): void {
  const current = useRef(shortcuts)
  current.current = shortcuts

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || isComposing(event)) return
      const target = event.target as HTMLElement
      if ((target.closest('dialog') !== null) !== (of === 'dialog')) return
      const shortcut = event.key === '?' ? 'Shift+Slash' : shortcutOf(event)
      if (isTyping(target) && !shortcut.startsWith('Mod+')) return
      const action = current.current[shortcut]
      if (!action || action(event) === false) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [of])
}

/** Whether keys typed here make text. */
function isTyping(target: Element): boolean {
  return target.matches(
    'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])',
  )
}

/** How a key is shown: by the person's layout where the browser tells it, else by its US name. */
export function keyName(shortcut: Shortcut, isMac = /Mac/.test(navigator.platform)): string {
  return shortcut
    .replace('Mod+', isMac ? '⌘ ' : 'Ctrl ')
    .replace('Shift+', isMac ? '⇧ ' : 'Shift ')
    .replace(/(?:Key|Digit)(.)$/, (code, name: string) => printedKey(code) ?? name)
    .replace('Enter', '↵')
    .replace(/BracketLeft$/, (code) => printedKey(code) ?? '[')
    .replace(/BracketRight$/, (code) => printedKey(code) ?? ']')
    .replace(/(?<=Shift |⇧ )Slash/, '?')
    .replace(/Slash$/, (code) => printedKey(code) ?? '/')
    .replace(/Equal$/, '+')
    .replace(/Minus$/, '−')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace('Escape', 'Esc')
}
