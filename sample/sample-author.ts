import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalJson } from '../src/domain/canonical-json'
import type { Author, Change } from '../src/domain/change'
import { clockZero, formatAt, tick } from '../src/domain/clock'
import { ulid } from '../src/domain/ulid'

/**
 * Writes the sample's changes at made-up times. Ids are derived from what a change says, so every build gives the
 * same file, and a sample whose texts were edited since brings new changes, never another text under an old id.
 */
export class SampleAuthor {
  private clock = clockZero

  constructor(private ms: number) {}

  /** Goes on at a later time. */
  moveTo(ms: number): void {
    this.ms = ms
  }

  /** Lets time pass; the answer is the time then. */
  wait(ms: number): number {
    this.ms += ms
    return this.ms
  }

  /** The changes that `make` makes, with their ids. */
  write(person: string, make: (author: Author) => readonly Change[]): Change[] {
    const author: Author = {
      device: 'sample',
      person,
      nextAt: () => {
        this.clock = tick(this.clock, this.ms)
        return formatAt(this.clock, 'sample')
      },
      nextId: () => '',
    }
    return make(author).map((change) => ({ ...change, id: this.idOf(change) }))
  }

  private idOf({ kind, key, value, at }: Change): string {
    const said = new TextEncoder().encode(canonicalJson([kind, key, value, at]))
    return ulid(this.ms, sha256(said).slice(0, 10))
  }
}
