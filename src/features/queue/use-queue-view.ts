import { useSearch as useAddress, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { QueueView } from '../../domain/queue-view'

const route = '/p/$project'
/** What is typed stands in the address once typing rests: a browser allows few new addresses in a second. */
const restMs = 300

export interface QueueViewing {
  view: QueueView
  /** Looks at something else: each view is an address to go back to. */
  show: (view: QueueView) => void
  /** Looks for words at once; the address follows. */
  typeSearch: (text: string) => void
  /** Writes into the address what was typed. */
  keepSearch: () => void
}

/** What of the queue is looked at. It is what the address says, but for a search that is being typed. */
export function useQueueView(): QueueViewing {
  const address = useAddress({ from: route })
  const navigate = useNavigate({ from: route })
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const search = typed === null ? address.search : typed.trim() || undefined
  const view = useMemo(
    () => (search === address.search ? address : { ...address, search }),
    [address, search],
  )

  const show = useCallback(
    (next: QueueView) => {
      clearTimeout(timer.current)
      setTyped(null)
      void navigate({ search: next, resetScroll: false })
    },
    [navigate],
  )

  function write() {
    clearTimeout(timer.current)
    if (view === address) return
    // Of the steps on the way to a search only the last is an address to go back to.
    const isStep = address.search !== undefined && search !== undefined
    void navigate({ search: view, resetScroll: false, replace: isStep })
  }
  const latest = useRef(write)
  latest.current = write
  const keepSearch = useCallback(() => latest.current(), [])

  const typeSearch = useCallback(
    (text: string) => {
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(keepSearch, restMs)
    },
    [keepSearch],
  )

  // What was typed has arrived in the address, which says from now on what is looked for.
  useEffect(
    () => setTyped((before) => (before?.trim() === (address.search ?? '') ? null : before)),
    [address],
  )
  useEffect(() => () => clearTimeout(timer.current), [])

  return { view, show, typeSearch, keepSearch }
}
