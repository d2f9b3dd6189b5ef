import { blobParts, bytesOfBase64, fileId } from '../../domain/file-bytes'
import type { Attachment } from '../../domain/item'
import { extensionOf, mediaTypeOf } from '../../domain/media-type'
import type { EmbeddedFile } from './chat-message'

/** How much of a file's hash stands in the name of one that has no name: two pictures are told apart by it. */
const hashDigits = 8

/** The file that an address holds (`data:`) or names (`https:` and all others, which are never fetched). */
export function fileAt(address: string, name?: string): EmbeddedFile | null {
  return address.startsWith('data:')
    ? dataFile(address, name)
    : { attachment: namedFile(address, name), parts: [] }
}

/** A file of bytes that are in the record as base64. Null where they are no base64. */
export function bytesFile(base64: string, mediaType: string, name?: string): EmbeddedFile | null {
  const bytes = bytesOfBase64(base64)
  return bytes && fileOf(bytes, mediaType, name)
}

/** `data:[<media type>][;base64],<data>`, RFC 2397. */
function dataFile(address: string, name?: string): EmbeddedFile | null {
  const comma = address.indexOf(',')
  if (comma < 0) return null
  const [type = '', ...parameters] = address.slice('data:'.length, comma).split(';')
  const mediaType = type.trim().toLowerCase() || 'text/plain'
  const data = address.slice(comma + 1)
  if (parameters.some((each) => each.trim() === 'base64'))
    return bytesFile(percentDecoded(data), mediaType, name)
  return fileOf(new TextEncoder().encode(percentDecoded(data)), mediaType, name)
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (cause) {
    // A stray % is no escape: the text stands as it is.
    if (cause instanceof URIError) return text
    throw cause
  }
}

function fileOf(bytes: Uint8Array, mediaType: string, name?: string): EmbeddedFile {
  const id = fileId(bytes)
  const kind = mediaType.startsWith('image/') ? 'image' : 'file'
  const attachment: Attachment = {
    id,
    mediaType,
    name: name ?? `${kind}-${id.slice(0, hashDigits)}${extensionOf(mediaType)}`,
    size: bytes.length,
  }
  return { attachment, parts: blobParts(id, bytes) }
}

function namedFile(address: string, name?: string): Attachment {
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(address)
  const path = isAddress ? address.replace(/[?#].*$/, '').replace(/^[a-z][a-z0-9+.-]*:\/*/i, '') : address
  const named = name ?? (percentDecoded(path.split('/').at(-1) || path) || address)
  const mediaType = mediaTypeOf(named)
  return { name: named, mediaType, ...(isAddress && { url: address }) }
}
