import { useSyncExternalStore } from 'react'
import type { QueueRows } from './queue-store'
import { useWorkspace } from './use-workspace'

/** Rows of a project's queue, patched as they change; null until they are read. */
export function useQueue(project: string): QueueRows {
  const store = useWorkspace().queueOf(project)
  return useSyncExternalStore(store.subscribe, store.get)
}
