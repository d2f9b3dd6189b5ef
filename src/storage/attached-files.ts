import { bytesOf } from '../domain/file-bytes'
import type { Attachment } from '../domain/item'
import type { TurnwiseDb } from './database'

/** The files of these attachments that are on this device, by id. One of which a part is missing is not here yet. */
export async function findAttachedFiles(
  db: TurnwiseDb,
  attachments: readonly Attachment[],
): Promise<Map<string, Blob>> {
  const types = new Map(
    attachments.flatMap(({ id, mediaType }) => (id === undefined ? [] : [[id, mediaType]])),
  )
  const files = await Promise.all(
    [...types].map(async ([id, type]) => {
      const bytes = bytesOf(await db.blobs.where('[id+part]').between([id, 0], [id, Infinity]).toArray())
      return bytes && ([id, new Blob([bytes as Uint8Array<ArrayBuffer>], { type })] as const)
    }),
  )
  return new Map(files.filter((each) => each !== null))
}

/** The ids of all files of which something is on this device. */
export async function listFileIds(db: TurnwiseDb): Promise<Set<string>> {
  return new Set((await db.blobs.toCollection().primaryKeys()).map(([id]) => id))
}
