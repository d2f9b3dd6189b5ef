import type { TurnwiseDb } from './database'
import type { WorkingRow } from './working-row'
import { assertWritable } from './write-guard'

/** Writes a row of work that is not submitted, unless its project is gone. */
export async function putWorking(db: TurnwiseDb, row: WorkingRow, device: string): Promise<void> {
  await db.transaction('rw', db.working, db.local, async () => {
    await Promise.all([db.working.put(row), assertWritable(db, row.project, device)])
  })
}
