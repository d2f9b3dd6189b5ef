import { toggleAllOpen } from '../../conversation/long-response/folds'
import { chooseByDigit } from '../../ui/radio-row'
import { type ShortcutAction, useShortcuts } from '../../ui/use-shortcuts'
import { useColumnKeys } from './columns/use-column-keys'
import { useColumns } from './columns/use-columns'
import { focusInView } from './focus-in-view'
import { cellPlace, focusCell, focusedCell, focusNextBox } from './focus-place'
import type { ItemActions } from './use-item-actions'

interface WorkbenchKeys {
  actions: ItemActions
  onSkip: () => void
  onHelp: () => void
  onGuideline: () => void
}

/** The keyboard of the workbench: what each key does is listed in `workbench-keys.ts`. */
export function useWorkbenchKeys({ actions, onSkip, onHelp, onGuideline }: WorkbenchKeys): void {
  const columns = useColumns()
  const digits = Object.fromEntries(
    Array.from({ length: 10 }, (_, digit): [string, ShortcutAction] => [
      `Digit${digit}`,
      () => {
        const row = focusedRow() ?? focusedCell()?.querySelector('[role="radiogroup"]')
        return row ? chooseByDigit(row, digit) : false
      },
    ]),
  )
  useColumnKeys(columns)
  useShortcuts({
    ...digits,
    Backspace: takeBack,
    Delete: takeBack,
    Enter: () => (focusedRow() ? focusNextBox(columns.show) : enterCell()),
    'Mod+Enter': actions.keepAndGoOn,
    'Mod+Shift+Enter': actions.submit,
    ArrowUp: () => moveTurn(-1),
    ArrowDown: () => moveTurn(1),
    Escape: leaveBox,
    KeyE: () => focusIn(focusedCell(), 'textarea'),
    KeyP: () => focusIn(focusedTurn(), '[data-comparison] input'),
    KeyA: () => focusIn(focusedTurn(), '[data-place] :is(input, textarea)'),
    'Mod+KeyZ': (event) => !isInText(event) && actions.undo(),
    'Mod+Shift+KeyZ': (event) => !isInText(event) && actions.redo(),
    KeyU: actions.undo,
    KeyF: actions.toggleFlag,
    KeyS: onSkip,
    KeyO: actions.reopen,
    BracketLeft: actions.goBack,
    BracketRight: actions.goForward,
    KeyM: toggleFold,
    'Shift+KeyM': toggleAllOpen,
    KeyG: onGuideline,
    KeyQ: actions.goToQueue,
    'Shift+Slash': onHelp,
  })
}

function focusedRow(): Element | null {
  return document.activeElement?.closest('[role="radiogroup"]') ?? null
}

function focusedTurn(): Element | null {
  return document.activeElement?.closest('section') ?? document.querySelector('main section')
}

function takeBack(): boolean {
  const clear = focusedRow()?.closest('[data-place]')?.querySelector<HTMLElement>('[data-clear]')
  clear?.click()
  return Boolean(clear)
}

/** The rest of the response that has the focus, or holds what has it. */
function toggleFold(): boolean {
  const fold = focusedCell()?.querySelector<HTMLElement>('[data-fold]')
  fold?.click()
  return Boolean(fold)
}

/** From a response into its first box. */
function enterCell(): boolean {
  const cell = document.activeElement
  return cell?.matches('[data-cell]') ? focusIn(cell, '[data-place] :is(input, textarea)') : false
}

/** From a box back to its response. */
function leaveBox(): boolean {
  const cell = focusedCell()
  if (!cell || cell === document.activeElement) return false
  cell.focus()
  return true
}

/** To the same candidate's response at another turn, while a response itself has the focus. */
function moveTurn(by: number): boolean {
  const cell = document.activeElement
  if (!(cell instanceof HTMLElement) || !cell.dataset.cell) return false
  const { turn, place } = cellPlace(cell)
  return focusCell(turn + by, place)
}

function focusIn(inside: Element | null, selector: string): boolean {
  const found = inside?.querySelector<HTMLElement>(selector)
  if (!found) return false
  focusInView(found)
  return true
}

/** In a box of text, taking back is the browser's. */
function isInText(event: KeyboardEvent): boolean {
  return (event.target as Element).matches('textarea, input:not([type="radio"])')
}
