import { AppError } from '../domain/app-error'
import type { BlobPart } from '../domain/bundle/write-bundle'
import type { Change } from '../domain/change'
import { type Applied, mergeChanges, type Progress, recordTables } from './apply-changes'
import type { TurnwiseDb } from './database'
import { toStorageError } from './storage-error'
import { wipedName } from './write-guard'

/** What files bring into one project. */
export interface Incoming {
  project: string
  changes: readonly Change[]
  blobs: readonly BlobPart[]
  /** Name of the file: a remote sends what came from elsewhere. */
  from: string
}

/**
 * Writes what one drop of files brings to several projects, in one transaction over all of them: cancelled, failed
 * or killed, it leaves nothing behind (docs/decisions/0004). Throws AppError 'import-cancelled' when the signal is
 * aborted.
 */
export async function importProjects(
  db: TurnwiseDb,
  projects: readonly Incoming[],
  { onProgress, signal }: Progress,
  /** What else is written in the same transaction, after the changes. */
  finish?: () => Promise<void>,
): Promise<Applied[]> {
  const total = projects.reduce((sum, { changes }) => sum + changes.length, 0)
  try {
    const wiped = await wipedAmong(db, projects)
    // Without need the table of local facts is left out: a tab that starts meanwhile reads it.
    const tables = finish || wiped.length > 0 ? [...recordTables(db), db.local] : recordTables(db)
    return await db.transaction('rw', tables, async () => {
      if (wiped.length > 0) await db.local.bulkDelete(wiped)
      const applied: Applied[] = []
      let before = 0
      for (const { project, changes, blobs, from } of projects) {
        const done = before
        if (blobs.length > 0) await db.blobs.bulkPut([...blobs])
        applied.push(
          await mergeChanges(db, project, changes, from, {
            onProgress: (some) => onProgress?.(done + some, total),
            ...(signal && { signal }),
          }),
        )
        before += changes.length
      }
      await finish?.()
      // The last moment at which a cancelled import can be taken back as a whole.
      signal?.throwIfAborted()
      return applied
    })
  } catch (cause) {
    if (signal?.aborted) throw new AppError('import-cancelled', {}, { cause })
    throw toStorageError(cause)
  }
}

/** Marks of projects that were wiped here, and come back. */
async function wipedAmong(db: TurnwiseDb, projects: readonly Incoming[]): Promise<string[]> {
  const names = projects.map(({ project }) => wipedName(project))
  const marks = await db.local.bulkGet(names)
  return names.filter((_, i) => marks[i] !== undefined)
}
