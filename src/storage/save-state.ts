import type { AppError } from '../domain/app-error'

export type SaveStateValue = { kind: 'saved' } | { kind: 'saving' } | { kind: 'failed'; error: AppError }

interface Failure {
  error: AppError
  /** Saves what could not be saved, or says again that it cannot be. */
  tryAgain: () => Promise<unknown>
}

/**
 * What the words "Saved on this device" stand on: everything this tab was given is on the disk.
 * A place (the key of a label) is unsaved from the first keystroke until a strict transaction that holds its
 * latest value has ended.
 */
export class SaveState {
  private readonly unsaved = new Map<string, Failure | null>()
  private readonly listeners = new Set<() => void>()
  private value: SaveStateValue = { kind: 'saved' }

  /** The place has something that is not on the disk. A failure there stands until something is. */
  begin(place: string): void {
    if (this.unsaved.has(place)) return
    this.unsaved.set(place, null)
    this.update()
  }

  end(place: string): void {
    if (this.unsaved.delete(place)) this.update()
  }

  fail(place: string, error: AppError, tryAgain: Failure['tryAgain']): void {
    this.unsaved.set(place, { error, tryAgain })
    this.update()
  }

  /** Why the place could not be saved; null where nothing is wrong. */
  errorAt(place: string): AppError | null {
    return this.unsaved.get(place)?.error ?? null
  }

  /** Tries everything again that could not be saved. */
  async tryAgain(): Promise<void> {
    await Promise.allSettled([...this.unsaved.values()].map((failure) => failure?.tryAgain()))
  }

  get = (): SaveStateValue => this.value

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private update(): void {
    const failure = [...this.unsaved.values()].find((each) => each !== null)
    if (failure) this.value = { kind: 'failed', error: failure.error }
    else if (this.unsaved.size > 0) this.value = { kind: 'saving' }
    else this.value = { kind: 'saved' }
    for (const listener of this.listeners) listener()
  }
}
