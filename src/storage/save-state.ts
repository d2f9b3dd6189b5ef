import type { AppError } from '../domain/app-error'

export type SaveStateValue = { kind: 'saved' } | { kind: 'saving' } | { kind: 'failed'; error: AppError }

/**
 * What the words "Saved on this device" stand on: everything this tab was given is on the disk.
 * A place (the key of a label) is unsaved from the first keystroke until a strict transaction that holds its
 * latest value has ended.
 */
export class SaveState {
  private readonly unsaved = new Map<string, AppError | null>()
  private readonly listeners = new Set<() => void>()
  private value: SaveStateValue = { kind: 'saved' }

  /** The place has something that is not on the disk. */
  begin(place: string): void {
    this.unsaved.set(place, null)
    this.update()
  }

  end(place: string): void {
    this.unsaved.delete(place)
    this.update()
  }

  fail(place: string, error: AppError): void {
    this.unsaved.set(place, error)
    this.update()
  }

  get = (): SaveStateValue => this.value

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private update(): void {
    const error = [...this.unsaved.values()].find((each) => each !== null)
    if (error) this.value = { kind: 'failed', error }
    else if (this.unsaved.size > 0) this.value = { kind: 'saving' }
    else this.value = { kind: 'saved' }
    for (const listener of this.listeners) listener()
  }
}
