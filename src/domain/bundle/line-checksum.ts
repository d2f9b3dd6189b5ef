import { sha256 } from '@noble/hashes/sha2.js'

/** A running SHA-256 over lines, each as UTF-8 with LF at its end: what the last line of a backup holds it against. */
export class LineChecksum {
  private readonly hash = sha256.create()
  private readonly encoder = new TextEncoder()
  lines = 0

  add(line: string): void {
    this.lines++
    this.hash.update(this.encoder.encode(`${line}\n`))
  }

  /** In hexadecimal digits. Ends the counting. */
  digest(): string {
    return [...this.hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
