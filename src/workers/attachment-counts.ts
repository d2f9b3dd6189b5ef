import type { ItemValue } from '../domain/item'
import { attachmentsOf } from '../domain/item-attachments'
import { isImage } from '../domain/media-type'

/** The files of some items: each that is here counts once, each that is only named once an item. */
export interface AttachmentCounts {
  images: number
  others: number
  missing: number
}

export function attachmentCounts(values: readonly ItemValue[], here: ReadonlySet<string>): AttachmentCounts {
  const types = new Map<string, string>()
  let missing = 0
  for (const value of values) {
    for (const { id, mediaType } of attachmentsOf(value)) {
      if (id !== undefined && here.has(id)) types.set(id, mediaType)
      else missing++
    }
  }
  const images = [...types.values()].filter(isImage).length
  return { images, others: types.size - images, missing }
}
