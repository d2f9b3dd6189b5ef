import { blobLine, bundleOrder, changeLine, headerLine } from '../domain/bundle/write-bundle'
import type { TurnwiseDb } from './database'
import { listChanges } from './projects'

/** Everything on this device as one bundle: every project, texts in the making, attachments. */
export async function writeBackup(db: TurnwiseDb): Promise<Blob> {
  const lines: string[] = []
  const projects = (await db.changes.orderBy('change.project').uniqueKeys()) as string[]
  const working = await db.working.toArray()
  for (const project of projects) {
    lines.push(headerLine('backup', project))
    const changes = (await listChanges(db, project)).sort(bundleOrder)
    lines.push(...changes.map(changeLine))
    for (const row of working) if (row.project === project) lines.push(JSON.stringify({ working: row }))
  }
  // Blobs come last, under the header of the last project: they are named by their hash and belong to no project.
  if (projects.length > 0) await db.blobs.each((blob) => lines.push(blobLine(blob)))
  return new Blob([`${lines.join('\n')}\n`], { type: 'application/jsonl' })
}
