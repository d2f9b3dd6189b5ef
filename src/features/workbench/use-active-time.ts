import { useEffect } from 'react'
import { putActiveTime } from '../../storage/active-time'
import { toStorageError } from '../../storage/storage-error'
import { useWorkspace } from '../../storage/use-workspace'
import type { ItemLabels, ItemSession } from './item-session'

/** Time counts while the last input is no older than this. */
const idleMs = 60_000
const beatMs = 5_000
/** What the save state calls the time at an item. */
const place = 'active-time'

/**
 * Counts the time at the item while it is visible and had input lately, and keeps the sum on the disk. The count
 * starts again when the status changes: what was counted before stands in the status.
 */
export function useActiveTime({ project, item, person }: ItemSession, { progress }: ItemLabels): void {
  const { db, tab, clock, saveState } = useWorkspace()
  const projectId = project.id
  const itemId = item.id
  const { status } = progress

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new status starts a new count
  useEffect(() => {
    let activeMs = 0
    let lastInputMs = performance.now()
    let lastBeatMs = performance.now()
    const noteInput = () => {
      lastInputMs = performance.now()
    }
    const beat = () => {
      const nowMs = performance.now()
      const isActive = document.visibilityState === 'visible' && nowMs - lastInputMs < idleMs
      const passedMs = Math.min(nowMs - lastBeatMs, 2 * beatMs)
      lastBeatMs = nowMs
      if (!isActive) return
      activeMs += passedMs
      void put()
    }
    const put = async () => {
      try {
        await putActiveTime(
          db,
          tab,
          clock.device,
          { project: projectId, item: itemId, person },
          Math.round(activeMs),
        )
        saveState.end(place)
      } catch (cause) {
        saveState.fail(place, toStorageError(cause), put)
      }
    }
    const timer = setInterval(beat, beatMs)
    for (const name of inputs) document.addEventListener(name, noteInput, { passive: true })
    return () => {
      clearInterval(timer)
      for (const name of inputs) document.removeEventListener(name, noteInput)
    }
  }, [db, tab, clock, saveState, projectId, itemId, person, status])
}

const inputs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'] as const
