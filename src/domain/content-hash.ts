import { sha256 } from '@noble/hashes/sha2.js'
import { base32 } from './base32'
import { canonicalJson } from './canonical-json'

/** Digits kept of a hash: 26 × 5 = 130 bits, the length of a ULID. */
const hashLength = 26

/** The id of a value: base32(sha256(utf8(canonicalJson(value)))), its first 26 digits. Synchronous. */
export function contentHash(value: unknown): string {
  return base32(sha256(new TextEncoder().encode(canonicalJson(value))), hashLength)
}
