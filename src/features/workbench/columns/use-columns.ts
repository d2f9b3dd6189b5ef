import { createContext, useContext, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TextView } from '../../../conversation/response-text'
import { useWorkspace } from '../../../storage/use-workspace'
import type { ItemSession } from '../item-session'
import {
  type ColumnArrangement,
  forCandidates,
  plainColumns,
  shownColumns,
  withAllShown,
  withHidden,
  withMoved,
  withOpen,
  withPinToggled,
  withSameView,
  withShown,
  withView,
} from './column-arrangement'
import { focusAfterHiding, keepingFocus } from './column-focus'
import { sittingOf } from './sitting'

/** The columns of an item, as they are. */
interface ColumnState {
  readonly arrangement: ColumnArrangement
  /** The view of all columns that have none of their own. */
  readonly textView: TextView
}

/** What a person does with them. Each is done when it returns, so that the focus can go to what is shown then. */
interface ColumnActions {
  viewAll(view: TextView): void
  view(candidate: string, view: TextView): void
  move(candidate: string, by: 1 | -1): void
  togglePin(candidate: string): void
  hide(candidate: string): void
  /** Brings a response into view: its column is shown, its tab open. */
  show(candidate: string): void
  showAll(): void
}

export interface Columns extends ColumnState, ColumnActions {
  /** How many can be seen beside each other. */
  readonly roomFor: number
  /** One response at a time, behind tabs: there is no room for two. */
  readonly isTabs: boolean
  viewOf(candidate: string): TextView
  isVisible(candidate: string): boolean
  /** The place of a column that stays while the others scroll sideways; null for one that scrolls with them. */
  stayingPlace(candidate: string): number | null
}

const ColumnsContext = createContext<Columns | null>(null)

export const ColumnsProvider = ColumnsContext.Provider

export function useColumns(): Columns {
  const columns = useContext(ColumnsContext)
  if (!columns) throw new Error('A column stands outside an item')
  return columns
}

/**
 * The columns of an item as this person left them in this sitting. `roomFor` is how many can be seen beside each
 * other.
 */
export function useItemColumns({ item, person, order }: ItemSession, roomFor: number): Columns {
  const sitting = sittingOf(useWorkspace())
  const key = `${item.id} ${person}`
  const [state, setState] = useState((): ColumnState => {
    const kept = sitting.arrangements.get(key)
    const arrangement = kept ? forCandidates(kept, order) : plainColumns(order)
    return { arrangement, textView: sitting.textView }
  })
  const current = useRef(state)

  const [actions] = useState((): ColumnActions => {
    function change(next: Partial<ColumnState>) {
      const after = { ...current.current, ...next }
      current.current = after
      sitting.textView = after.textView
      sitting.arrangements.set(key, after.arrangement)
      flushSync(() => setState(after))
    }
    function arrange(next: (columns: ColumnArrangement) => ColumnArrangement) {
      const arrangement = next(current.current.arrangement)
      if (arrangement !== current.current.arrangement) change({ arrangement })
    }
    return {
      viewAll: (textView) => change({ textView, arrangement: withSameView(current.current.arrangement) }),
      view: (candidate, view) => arrange((columns) => withView(columns, candidate, view)),
      move: (candidate, by) => keepingFocus(() => arrange((columns) => withMoved(columns, candidate, by))),
      togglePin: (candidate) => keepingFocus(() => arrange((columns) => withPinToggled(columns, candidate))),
      hide: (candidate) => focusAfterHiding(() => arrange((columns) => withHidden(columns, candidate))),
      show: (candidate) => arrange((columns) => withOpen(withShown(columns, candidate), candidate)),
      showAll: () => arrange(withAllShown),
    }
  })

  const isTabs = roomFor < 2 && shownColumns(state.arrangement).length > 1
  return useMemo(() => {
    const { arrangement, textView } = state
    const shown = shownColumns(arrangement)
    // Where all that can be seen stayed, nothing could be seen of the others.
    const staying = shown.filter((each) => arrangement.pinned.has(each)).slice(0, Math.max(roomFor - 1, 0))
    const isVisible = (candidate: string) =>
      isTabs ? arrangement.open === candidate : !arrangement.hidden.has(candidate)
    return {
      ...state,
      ...actions,
      show(candidate) {
        if (!isVisible(candidate)) actions.show(candidate)
      },
      roomFor,
      isTabs,
      viewOf: (candidate) => arrangement.views.get(candidate) ?? textView,
      isVisible,
      stayingPlace: (candidate) => (staying.includes(candidate) ? staying.indexOf(candidate) : null),
    }
  }, [state, actions, isTabs, roomFor])
}
