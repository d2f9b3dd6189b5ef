/** Where the characters of a folded text came from, collected from left to right. */
export class OriginPlaces {
  private starts: Uint32Array
  private ends: Uint32Array
  private count = 0

  constructor(expected: number) {
    this.starts = new Uint32Array(expected)
    this.ends = new Uint32Array(expected)
  }

  /** Code units that stayed as they are. */
  addUnchanged(from: number, to: number): void {
    this.makeRoom(to - from)
    for (let at = from; at < to; at++) {
      this.starts[this.count] = at
      this.ends[this.count++] = at + 1
    }
  }

  /** A piece of the original that became `folded` code units. */
  addPiece(start: number, end: number, folded: number): void {
    this.makeRoom(folded)
    for (let i = 0; i < folded; i++) {
      this.starts[this.count] = start
      this.ends[this.count++] = end
    }
  }

  all(): { starts: Uint32Array; ends: Uint32Array } {
    return { starts: this.starts.subarray(0, this.count), ends: this.ends.subarray(0, this.count) }
  }

  private makeRoom(more: number): void {
    const needed = this.count + more
    if (needed <= this.starts.length) return
    this.starts = copyOf(this.starts, 2 * needed)
    this.ends = copyOf(this.ends, 2 * needed)
  }
}

function copyOf(before: Uint32Array, length: number): Uint32Array {
  const copy = new Uint32Array(length)
  copy.set(before)
  return copy
}
