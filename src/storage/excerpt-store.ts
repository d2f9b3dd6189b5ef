import type { Excerpt } from '../domain/search/excerpt'

/** An item, and the words of which one is to be shown where it stands. */
export interface AskedExcerpt {
  item: string
  words: string[]
}

/** What is known of an item: undefined while nobody has asked, null where the words are not in it. */
export type KnownExcerpt = Excerpt | null | 'asked' | undefined

/** Where words stand in the rows that somebody sees: asked for when a row comes near the window, then known. */
export class ExcerptStore {
  private readonly known = new Map<string, Excerpt | null | 'asked'>()
  private toSend: AskedExcerpt[] = []
  private readonly listeners = new Set<() => void>()

  constructor(private readonly send: (asked: AskedExcerpt[]) => void) {}

  get(item: string): KnownExcerpt {
    return this.known.get(item)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Rows that ask in one go are answered in one go. */
  ask(asked: AskedExcerpt): void {
    if (this.known.has(asked.item)) return
    this.known.set(asked.item, 'asked')
    if (this.toSend.length === 0) queueMicrotask(() => this.send(this.toSend.splice(0)))
    this.toSend.push(asked)
    this.tell()
  }

  take(excerpts: ReadonlyMap<string, Excerpt | null>): void {
    for (const [item, excerpt] of excerpts) {
      // Forgotten since it was asked for: the item has another text by now, and its row asks again.
      if (this.known.get(item) === 'asked') this.known.set(item, excerpt)
    }
    this.tell()
  }

  /** Forgets what is known of these items, or of all: their texts changed, or the search did. */
  forget(items: Iterable<string> = [...this.known.keys()]): void {
    for (const item of items) this.known.delete(item)
    this.tell()
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener()
  }
}
