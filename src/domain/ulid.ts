import { base32, base32Number } from './base32'

/** A ULID from a time in ms and 10 random bytes (https://github.com/ulid/spec). */
export function ulid(timeMs: number, randomBytes: Uint8Array): string {
  return base32Number(timeMs, 10) + base32(randomBytes, 16)
}
