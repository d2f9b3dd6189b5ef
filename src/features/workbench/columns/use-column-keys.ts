import { stepTextSize } from '../../../ui/reading-preferences'
import { type ShortcutAction, useShortcuts } from '../../../ui/use-shortcuts'
import { cellPlace, focusCell } from '../focus-place'
import { useItemSession } from '../item-session'
import { shownColumns } from './column-arrangement'
import { focusedColumn } from './column-focus'
import { nextView } from './text-views'
import type { Columns } from './use-columns'

/** The keys that arrange columns and change how text is shown. */
export function useColumnKeys(columns: Columns): void {
  const { order } = useItemSession()
  const { arrangement, isTabs, textView, viewOf } = columns

  /** Does something with the focused column; behind tabs with the open one. */
  const withColumn = (action: (candidate: string) => void): ShortcutAction => {
    return () => {
      const candidate = focusedColumn() ?? (isTabs ? arrangement.open : null)
      if (candidate === null) return false
      action(candidate)
    }
  }

  /** From response to response, while a response itself has the focus: in a row of points the arrows are its own. */
  const moveFocus = (by: 1 | -1): ShortcutAction => {
    return () => {
      const cell = document.activeElement
      if (!(cell instanceof HTMLElement) || !cell.dataset.cell) return false
      const shown = shownColumns(arrangement)
      const next = shown[shown.indexOf(cell.dataset.column ?? '') + by]
      if (next === undefined) return false
      columns.show(next)
      return focusCell(cellPlace(cell).turn, order.indexOf(next))
    }
  }

  const [left, right] = isMirrored() ? ([1, -1] as const) : ([-1, 1] as const)
  useShortcuts({
    ArrowLeft: moveFocus(left),
    ArrowRight: moveFocus(right),
    KeyR: () => columns.viewAll(nextView(textView)),
    'Shift+KeyR': withColumn((candidate) => columns.view(candidate, nextView(viewOf(candidate)))),
    KeyC: withColumn(openColumnMenu),
    KeyJ: withColumn((candidate) => columns.move(candidate, left)),
    KeyL: withColumn((candidate) => columns.move(candidate, right)),
    KeyB: withColumn(columns.togglePin),
    KeyN: withColumn(columns.hide),
    'Shift+KeyN': columns.showAll,
    KeyV: () => document.querySelector<HTMLElement>('[data-menu="view"]')?.click(),
    Equal: () => stepTextSize(1),
    'Shift+Equal': () => stepTextSize(1),
    NumpadAdd: () => stepTextSize(1),
    Minus: () => stepTextSize(-1),
    NumpadSubtract: () => stepTextSize(-1),
  })
}

function openColumnMenu(candidate: string): void {
  const inHeading = `[data-column="${CSS.escape(candidate)}"] [data-menu="column"]`
  const opener =
    document.querySelector<HTMLElement>(inHeading) ??
    document.querySelector<HTMLElement>('[data-menu="column"]')
  opener?.click()
}

function isMirrored(): boolean {
  return document.documentElement.dir === 'rtl'
}
