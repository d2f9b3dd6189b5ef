import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { QueueRow } from '../../domain/queue-row'
import { useShortcuts } from '../../ui/use-shortcuts'
import { lastOpened } from './last-opened'

interface RowKeys {
  project: string
  rows: readonly QueueRow[]
  body: RefObject<HTMLElement | null>
  virtualizer: Virtualizer<Window, HTMLTableRowElement>
  /** -1 while no row is selected. */
  selectedIndex: number
  onSelect: (item: string | null) => void
  onContinue: () => void
}

/**
 * The keys of the queue. Arrows, J and K, Home and End move the selection and with it the focus, so that Enter is
 * the browser's own on a link. With nothing selected Enter goes on with the work.
 */
export function useRowKeys(keys: RowKeys): void {
  const { project, rows, body, virtualizer, selectedIndex, onSelect, onContinue } = keys
  const focusNext = useRef(false)

  function linkOf(index: number): HTMLElement | null {
    return body.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`) ?? null
  }

  function select(index: number, align: 'auto' | 'center' = 'auto') {
    const row = rows[index]
    if (!row) return
    virtualizer.scrollToIndex(index, { align })
    if (index === selectedIndex) return linkOf(index)?.focus({ preventScroll: true })
    focusNext.current = true
    onSelect(row.item)
  }

  useLayoutEffect(() => {
    if (!focusNext.current) return
    focusNext.current = false
    linkOf(selectedIndex)?.focus({ preventScroll: true })
  })

  // Who comes back from an item stands on its row again.
  const comeBack = useRef(() => {
    const item = lastOpened(project)
    if (item !== null)
      select(
        rows.findIndex((row) => row.item === item),
        'center',
      )
  })
  useEffect(() => {
    const frame = requestAnimationFrame(() => comeBack.current())
    return () => cancelAnimationFrame(frame)
  }, [])

  /** A key of the queue, unless a control beside it has the focus. */
  function ours(action: () => void) {
    return (event: KeyboardEvent) => {
      if (isOnControl(event.target as Element, body.current)) return false
      action()
    }
  }

  const down = ours(() => select(Math.min(selectedIndex + 1, rows.length - 1)))
  const up = ours(() => select(Math.max(selectedIndex - 1, 0)))
  useShortcuts({
    ArrowDown: down,
    KeyJ: down,
    ArrowUp: up,
    KeyK: up,
    Home: ours(() => select(0)),
    End: ours(() => select(rows.length - 1)),
    Escape: ours(() => {
      onSelect(null)
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    }),
    Enter: (event) => {
      const target = event.target as Element
      if (isOnControl(target, null)) return false
      if (selectedIndex < 0) onContinue()
      else linkOf(selectedIndex)?.click()
    },
  })
}

/** Whether a control has the focus, or an open popover the attention, other than the links of `own`. */
function isOnControl(target: Element, own: Element | null): boolean {
  if (document.querySelector(':popover-open')) return true
  if (own?.contains(target)) return false
  return target.closest('a, button, input, select, textarea, summary') !== null
}
