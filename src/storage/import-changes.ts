import { AppError } from '../domain/app-error'
import type { BlobPart } from '../domain/bundle/write-bundle'
import type { Change } from '../domain/change'
import { type Applied, mergeChanges, type Progress, recordTables } from './apply-changes'
import type { TurnwiseDb } from './database'
import { toStorageError } from './storage-error'

/** What a file brings into one project. */
export interface Incoming {
  project: string
  changes: readonly Change[]
  blobs: readonly BlobPart[]
  /** Name of the file: a remote sends what came from elsewhere. */
  from: string
}

/**
 * Writes everything a file brings, in one transaction: cancelled, failed or killed, it leaves nothing behind
 * (docs/decisions/0004). Throws AppError 'import-cancelled' when `signal` is aborted.
 */
export async function importChanges(
  db: TurnwiseDb,
  incoming: Incoming,
  progress: Progress,
): Promise<Applied> {
  try {
    return await db.transaction('rw', recordTables(db), async () => {
      if (incoming.blobs.length > 0) await db.blobs.bulkPut([...incoming.blobs])
      return mergeChanges(db, incoming.project, incoming.changes, incoming.from, progress)
    })
  } catch (cause) {
    if (progress.signal?.aborted) throw new AppError('import-cancelled', {}, { cause })
    throw toStorageError(cause)
  }
}
