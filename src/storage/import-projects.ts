import { AppError } from '../domain/app-error'
import { type Applied, type Progress, recordTables } from './apply-changes'
import type { TurnwiseDb } from './database'
import { type Incoming, importChanges } from './import-changes'
import { toStorageError } from './storage-error'

/**
 * Writes what one drop of files brings to several projects, in one transaction over all of them: cancelled, failed
 * or killed, it leaves nothing behind. Throws AppError 'import-cancelled' when the signal is aborted.
 */
export async function importProjects(
  db: TurnwiseDb,
  projects: readonly Incoming[],
  { onProgress, signal }: Progress,
): Promise<Applied[]> {
  const total = projects.reduce((sum, { changes }) => sum + changes.length, 0)
  try {
    return await db.transaction('rw', recordTables(db), async () => {
      const applied: Applied[] = []
      let before = 0
      for (const incoming of projects) {
        const from = before
        applied.push(
          await importChanges(db, incoming, {
            onProgress: (done) => onProgress?.(from + done, total),
            ...(signal && { signal }),
          }),
        )
        before += incoming.changes.length
      }
      // The last moment at which a cancelled import can be taken back as a whole.
      signal?.throwIfAborted()
      return applied
    })
  } catch (cause) {
    if (signal?.aborted) throw new AppError('import-cancelled', {}, { cause })
    throw toStorageError(cause)
  }
}
