/** Crockford's alphabet, upper case, as ULIDs use it: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first `length` base-32 digits of `bytes` read as one big-endian bit string. */
export function base32(bytes: Uint8Array, length: number): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5 && text.length < length) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return text
}

/** `amount` (a whole number, at most 2^53) as `length` base-32 digits, zero-padded. */
export function base32Number(amount: number, length: number): string {
  let rest = amount
  let text = ''
  for (let i = 0; i < length; i++) {
    text = alphabet[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return text
}
