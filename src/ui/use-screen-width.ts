import { useSyncExternalStore } from 'react'
import { subscribe as subscribeToReading } from './reading-preferences'

/**
 * Width of the window in rem: how much text stands side by side. Larger text and a zoomed page make it less, so a
 * layout that goes by it changes for them as for a smaller screen. Whole rem, so that a resize renders seldom.
 */
export function useScreenWidth(): number {
  return useSyncExternalStore(subscribe, widthInRem)
}

function widthInRem(): number {
  const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.floor(innerWidth / remPx)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  const unsubscribe = subscribeToReading(listener)
  return () => {
    window.removeEventListener('resize', listener)
    unsubscribe()
  }
}
