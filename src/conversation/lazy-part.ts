import { useEffect, useSyncExternalStore } from 'react'

/** A part of the app that is fetched when it is first needed, and watched by those who wait for it. */
export class LazyPart<Part> {
  private part: Part | null = null
  private fetching: Promise<void> | null = null
  private readonly listeners = new Set<() => void>()

  constructor(private readonly load: () => Promise<Part>) {}

  /** Starts fetching, once. Where that fails, what needs the part stays as it is without, and the next asks again. */
  readonly fetch = (): void => {
    this.fetching ??= this.load().then(
      (part) => {
        this.part = part
        for (const tell of this.listeners) tell()
      },
      () => {
        this.fetching = null
      },
    )
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell)
    return () => this.listeners.delete(tell)
  }

  readonly current = (): Part | null => this.part
}

/** Nothing that is being painted waits for a part to be read; the part waits no longer than this. */
const idleTimeoutMs = 500

/** A part once it is there; null before, and while nobody needs it. Fetched after the paint that first needs it. */
export function useLazyPart<Part>(part: LazyPart<Part>, isNeeded = true): Part | null {
  useEffect(() => {
    if (!isNeeded || part.current() !== null) return
    const idle = requestIdleCallback(part.fetch, { timeout: idleTimeoutMs })
    return () => cancelIdleCallback(idle)
  }, [part, isNeeded])
  const current = useSyncExternalStore(part.subscribe, part.current, part.current)
  return isNeeded ? current : null
}
