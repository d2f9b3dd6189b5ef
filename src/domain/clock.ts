/**
 * A hybrid logical clock: readings sort as text, follow the wall clock where it goes forward, and never repeat
 * on one device. Form: `<13-digit ms>-<4 hex counter>-<device>`.
 *
 * Source: Kulkarni et al. (2014), "Logical Physical Clocks". The bound on how far a foreign reading may push
 * this clock is ours (RECORDS.md, The envelope).
 */
export interface Clock {
  readonly ms: number
  readonly counter: number
}

export const clockZero: Clock = { ms: 0, counter: 0 }

const farthestAheadMs = 5 * 60_000
const largestCounter = 0xffff

/** The reading after `clock`, at wall time `wallMs`. */
export function tick(clock: Clock, wallMs: number): Clock {
  if (wallMs > clock.ms) return { ms: wallMs, counter: 0 }
  return following(clock)
}

/** The clock after having seen a foreign reading: never behind it, but at most five minutes past the wall. */
export function receive(clock: Clock, at: string, wallMs: number): Clock {
  const seen = parseAt(at)
  if (!seen) return clock
  const limit = wallMs + farthestAheadMs
  const bounded = seen.ms > limit ? { ms: limit, counter: 0 } : seen
  const isLater = bounded.ms > clock.ms || (bounded.ms === clock.ms && bounded.counter > clock.counter)
  return isLater ? { ms: bounded.ms, counter: bounded.counter } : clock
}

export function formatAt(clock: Clock, device: string): string {
  return `${String(clock.ms).padStart(13, '0')}-${clock.counter.toString(16).padStart(4, '0')}-${device}`
}

/** The parts of a reading, or null for a text that is none: any `at` is stored, so any may be met. */
export function parseAt(at: string): { ms: number; counter: number; device: string } | null {
  const parts = /^(\d{13})-([0-9a-f]{4})-(.*)$/su.exec(at)
  if (!parts) return null
  return { ms: Number(parts[1]), counter: Number.parseInt(parts[2]!, 16), device: parts[3]! }
}

/** Wall time of a reading in ms, for showing "2 min ago"; 0 where the text is no reading. */
export function atMs(at: string): number {
  return parseAt(at)?.ms ?? 0
}

function following(clock: Clock): Clock {
  return clock.counter < largestCounter
    ? { ms: clock.ms, counter: clock.counter + 1 }
    : { ms: clock.ms + 1, counter: 0 }
}
