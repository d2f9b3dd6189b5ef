import type { Author, Change } from '../domain/change'
import { type Clock, clockZero, formatAt, receive, tick } from '../domain/clock'
import { ulid } from '../domain/ulid'

/** The hybrid clock of this device, in this tab. The wall clock and randomness come in here and nowhere else. */
export class DeviceClock {
  private clock: Clock = clockZero

  constructor(private own: string) {}

  /** Id of the device. */
  get device(): string {
    return this.own
  }

  /** A backup was restored: what is written from now on is of another device. */
  rename(device: string): void {
    this.own = device
  }

  /** Who writes now: every change gets a fresh id and a reading later than any seen. */
  author(person: string): Author {
    return {
      device: this.device,
      person,
      nextAt: () => {
        this.clock = tick(this.clock, Date.now())
        return formatAt(this.clock, this.device)
      },
      nextId: () => newId(),
    }
  }

  /** Notes the readings of changes from elsewhere, so that what is written next comes after them. */
  see(changes: Iterable<Pick<Change, 'at'>>): void {
    const now = Date.now()
    for (const { at } of changes) this.clock = receive(this.clock, at, now)
  }
}

/** A fresh ULID. */
export function newId(): string {
  return ulid(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
