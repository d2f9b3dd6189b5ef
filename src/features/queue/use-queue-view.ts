import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { QueueView } from '../../domain/queue-view'

const route = '/p/$project'

/** What of the queue is looked at, and the way to look at something else: each view is an address to go back to. */
export function useQueueView(): { view: QueueView; show: (view: QueueView) => void } {
  const view = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const show = useCallback(
    (next: QueueView) => void navigate({ search: next, resetScroll: false }),
    [navigate],
  )
  return { view, show }
}
