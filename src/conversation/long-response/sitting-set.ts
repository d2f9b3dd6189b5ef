/** Ids of which something holds in this sitting: until the tab is closed or loaded anew. Watched one by one. */
export class SittingSet {
  private readonly ids = new Set<string>()
  private readonly listeners = new Set<() => void>()

  readonly has = (id: string): boolean => this.ids.has(id)

  set(id: string, holds: boolean): void {
    if (this.ids.has(id) === holds) return
    if (holds) this.ids.add(id)
    else this.ids.delete(id)
    for (const tell of this.listeners) tell()
  }

  clear(): void {
    this.ids.clear()
    for (const tell of this.listeners) tell()
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.listeners.add(tell)
    return () => this.listeners.delete(tell)
  }
}
