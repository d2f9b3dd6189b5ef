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
  private readonly unsaved = new Map<string, { turn: number; failure: Failure | null }>()
  private readonly listeners = new Set<() => void>()
  private value: SaveStateValue = { kind: 'saved' }

  private turn = 0

  /**
   * The place has something that is not on the disk. A failure there stands until something is. Returns the turn
   * to end with: of two answers in quick succession the first to be written does not end the second.
   */
  begin(place: string): number {
    this.turn++
    this.unsaved.set(place, { turn: this.turn, failure: this.unsaved.get(place)?.failure ?? null })
    this.update()
    return this.turn
  }

  /** What the place holds is on the disk: all of it, or what was begun with `turn`. */
  end(place: string, turn?: number): void {
    if (turn !== undefined && this.unsaved.get(place)?.turn !== turn) return
    if (this.unsaved.delete(place)) this.update()
  }

  fail(place: string, error: AppError, tryAgain: Failure['tryAgain']): void {
    this.unsaved.set(place, { turn: this.turn, failure: { error, tryAgain } })
    this.update()
  }

  /** Why the place could not be saved; null where nothing is wrong. */
  errorAt(place: string): AppError | null {
    return this.unsaved.get(place)?.failure?.error ?? null
  }

  /** Tries everything again that could not be saved. */
  async tryAgain(): Promise<void> {
    await Promise.allSettled([...this.unsaved.values()].map(({ failure }) => failure?.tryAgain()))
  }

  get = (): SaveStateValue => this.value

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private update(): void {
    const failed = [...this.unsaved.values()].find(({ failure }) => failure !== null)
    if (failed?.failure) this.value = { kind: 'failed', error: failed.failure.error }
    else if (this.unsaved.size > 0) this.value = { kind: 'saving' }
    else this.value = { kind: 'saved' }
    for (const listener of this.listeners) listener()
  }
}
