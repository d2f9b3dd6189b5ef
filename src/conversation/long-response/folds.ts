import { useCallback, useSyncExternalStore } from 'react'
import { SittingSet } from './sitting-set'

/** Responses that are not as all are: opened one by one, or folded again while all are open. */
const exceptions = new SittingSet()
const all = new SittingSet()

export interface Fold {
  readonly isOpen: boolean
  /** Both stay the same functions from render to render. */
  readonly open: () => void
  readonly toggle: () => void
}

/** Whether a long response is shown in full, and what changes that. Kept for this sitting. */
export function useFold(id: string): Fold {
  const isOpen = useSyncExternalStore(subscribeToBoth, () => isOpenNow(id))
  const open = useCallback(() => setOpen(id, true), [id])
  const toggle = useCallback(() => setOpen(id, !isOpenNow(id)), [id])
  return { isOpen, open, toggle }
}

function isOpenNow(id: string): boolean {
  return all.has('open') !== exceptions.has(id)
}

function setOpen(id: string, isOpen: boolean): void {
  exceptions.set(id, all.has('open') !== isOpen)
}

function subscribeToBoth(tell: () => void): () => void {
  const stops = [all.subscribe(tell), exceptions.subscribe(tell)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Whether all long responses are shown in full. */
export function useAllOpen(): boolean {
  return useSyncExternalStore(all.subscribe, () => all.has('open'))
}

/** Shows all long responses in full, or folds all. */
export function toggleAllOpen(): void {
  exceptions.clear()
  all.set('open', !all.has('open'))
}
