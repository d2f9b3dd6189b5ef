import { readFileSync } from 'node:fs'
import type { BlobPart } from '../src/domain/bundle/write-bundle'
import { blobParts, fileId } from '../src/domain/file-bytes'
import type { Attachment } from '../src/domain/item'

const folder = new URL('files/', import.meta.url)

/** A picture of `sample/files`, as an item names it. */
export function sampleAttachment(name: string): Attachment {
  const bytes = bytesOf(name)
  return { id: fileId(bytes), mediaType: 'image/png', name, size: bytes.length }
}

/** Its bytes, as a bundle carries them. */
export function sampleBlobs(name: string): BlobPart[] {
  const bytes = bytesOf(name)
  return blobParts(fileId(bytes), bytes)
}

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(name, folder))
}
