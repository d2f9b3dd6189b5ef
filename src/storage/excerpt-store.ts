import type { Excerpt } from '../domain/search/excerpt'

/** An item, and the words of which one is to be shown where it stands. */
export interface AskedExcerpt {
  item: string
  words: string[]
}

/** Where words stand in the rows that somebody sees: asked for when a row comes near the window, then known. */
export class ExcerptStore {
  private readonly known = new Map<string, Excerpt | null>()
  private readonly asked = new Map<string, AskedExcerpt>()
  private toSend: AskedExcerpt[] = []
  private readonly listeners = new Set<() => void>()

  constructor(private readonly send: (asked: AskedExcerpt[]) => void) {}

  /** Undefined until it is known, null where there is none. */
  get(item: string): Excerpt | null | undefined {
    return this.known.get(item)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Rows that ask in one go are answered in one go. */
  ask(asked: AskedExcerpt): void {
    if (this.known.has(asked.item) || this.asked.has(asked.item)) return
    this.asked.set(asked.item, asked)
    if (this.toSend.length === 0) {
      queueMicrotask(() => {
        this.send(this.toSend)
        this.toSend = []
      })
    }
    this.toSend.push(asked)
  }

  take(excerpts: ReadonlyMap<string, Excerpt | null>): void {
    for (const [item, excerpt] of excerpts) {
      // Forgotten since it was asked for: the item has another text by now.
      if (this.asked.delete(item)) this.known.set(item, excerpt)
    }
    this.tell()
  }

  /** Forgets what is known of these items, or of all: their texts changed, or the search did. */
  forget(items?: readonly string[]): void {
    if (items) for (const item of items) this.forgetItem(item)
    else {
      this.known.clear()
      this.asked.clear()
    }
    this.tell()
  }

  private forgetItem(item: string): void {
    this.known.delete(item)
    this.asked.delete(item)
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener()
  }
}
