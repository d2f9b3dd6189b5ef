import { sha256 } from '@noble/hashes/sha2.js'
import type { BlobPart } from './bundle/write-bundle'

/** Bytes of one part: a line of a bundle stays well below what an editor opens. Divisible by 3, so base64 has no gaps. */
const partBytes = 384 * 1024
/** So many arguments a function call can take everywhere. */
const charactersAtATime = 0x8000

/** The id of an attachment: SHA-256 of its bytes as 64 lower-case hexadecimal digits. */
export function fileId(bytes: Uint8Array): string {
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The bytes of an attachment as the parts in which they are stored and travel. An empty file has one empty part. */
export function blobParts(id: string, bytes: Uint8Array): BlobPart[] {
  const parts = Math.max(1, Math.ceil(bytes.length / partBytes))
  return Array.from({ length: parts }, (_, i) => {
    const some = bytes.subarray(i * partBytes, (i + 1) * partBytes)
    return { id, part: i + 1, parts, base64: base64Of(some) }
  })
}

/** The bytes that parts hold, in whatever order they come, or null where some are missing or are no base64. */
export function bytesOf(parts: readonly BlobPart[]): Uint8Array | null {
  const [first] = parts
  if (!first || parts.length < first.parts) return null
  const texts = parts.toSorted((a, b) => a.part - b.part).map(({ base64 }) => bytesOfBase64(base64))
  if (texts.some((each) => each === null)) return null
  const bytes = new Uint8Array(texts.reduce((sum, each) => sum + each!.length, 0))
  let at = 0
  for (const each of texts) {
    bytes.set(each!, at)
    at += each!.length
  }
  return bytes
}

/** The bytes of a base64 text, its URL-safe form too; null where it is none. */
export function bytesOfBase64(base64: string): Uint8Array | null {
  const text = base64.replace(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch (cause) {
    if (cause instanceof DOMException) return null
    throw cause
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += charactersAtATime) {
    text += String.fromCharCode(...bytes.subarray(at, at + charactersAtATime))
  }
  return btoa(text)
}
