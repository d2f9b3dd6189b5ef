import { backupLine, completeLine } from '../domain/bundle/backup-line'
import { bundleVersion } from '../domain/bundle/bundle-header'
import { LineChecksum } from '../domain/bundle/line-checksum'
import { blobLine, changeLine, headerLine } from '../domain/bundle/write-bundle'
import type { Progress } from './apply-changes'
import type { TurnwiseDb } from './database'
import { findDevicePeople } from './device-people'

export interface Backup {
  file: Blob
  /** Wall time of the moment that the backup shows. */
  madeMs: number
  projects: number
  changes: number
  /** Texts in the making and counted times. */
  working: number
}

/** Rows held in memory at once. An attachment's part may be a megabyte. */
const changesAtATime = 1_000
const blobPartsAtATime = 16

/**
 * Everything on this device as one file: every project, texts in the making, attachments, who works here and what was
 * chosen in the settings. The last line says that it is whole, so that a file that was cut off is known.
 *
 * It is written piece by piece: the browser may keep the pieces on the disk. Changes are never edited, so reading them
 * bit by bit up to the last one of now shows one moment, and nobody has to wait for it.
 */
export async function writeBackup(
  db: TurnwiseDb,
  preferences: Readonly<Record<string, string>>,
  { onProgress, signal }: Progress = {},
): Promise<Backup> {
  const madeMs = Date.now()
  const { device, people, working, projects, blobs } = await momentOf(db)
  const total = projects.reduce((sum, { seqs }) => sum + seqs.length, blobs.length)
  const file = new LinesFile()
  let done = 0
  const tellProgress = (more: number) => {
    signal?.throwIfAborted()
    done += more
    onProgress?.(done, total)
  }

  const { id: person } = people.current ?? {}
  file.add([
    backupLine({
      turnwise: bundleVersion,
      madeMs,
      device,
      people: people.people,
      ...(person !== undefined && { person }),
      preferences: { ...preferences },
    }),
  ])
  let changes = 0
  for (const { project, seqs } of projects) {
    file.add([headerLine('backup', project)])
    for (const some of chunks(seqs, changesAtATime)) {
      const rows = await db.changes.bulkGet(some)
      const lines = rows.flatMap((row) => (row ? [changeLine(row.change)] : []))
      file.add(lines)
      changes += lines.length
      tellProgress(some.length)
    }
    const ofProject = working.filter((row) => row.project === project)
    file.add(ofProject.map((row) => JSON.stringify({ working: row })))
  }
  // Blobs come last, under the header of the last project: they are named by their hash and belong to no project.
  for (const some of chunks(blobs, blobPartsAtATime)) {
    const parts = await db.blobs.bulkGet(some)
    file.add(parts.flatMap((part) => (part ? [blobLine(part)] : [])))
    tellProgress(some.length)
  }
  return { file: file.end(), madeMs, projects: projects.length, changes, working: working.length }
}

/** What there is at one moment: everything that can change, and the ids of what cannot. */
async function momentOf(db: TurnwiseDb) {
  return db.transaction('r', db.changes, db.working, db.blobs, db.local, async () => {
    const ids = (await db.changes.orderBy('change.project').uniqueKeys()) as string[]
    const [local, people, working, blobs, ...seqs] = await Promise.all([
      db.local.get('device'),
      findDevicePeople(db),
      db.working.toArray(),
      db.blobs.toCollection().primaryKeys(),
      ...ids.map((project) => db.changes.where('change.project').equals(project).primaryKeys()),
    ])
    const projects = ids.map((project, i) => ({ project, seqs: seqs[i]! }))
    return { device: (local?.value as string | undefined) ?? '', people, working, projects, blobs }
  })
}

/** A file of lines, the last of which says that it is whole. */
class LinesFile {
  private readonly checksum = new LineChecksum()
  private readonly pieces: Blob[] = []

  add(lines: readonly string[]): void {
    if (lines.length === 0) return
    for (const line of lines) this.checksum.add(line)
    this.pieces.push(new Blob([`${lines.join('\n')}\n`]))
  }

  end(): Blob {
    const { lines } = this.checksum
    this.pieces.push(new Blob([`${completeLine({ lines, sha256: this.checksum.digest() })}\n`]))
    return new Blob(this.pieces, { type: 'application/jsonl' })
  }
}

function chunks<Each>(all: readonly Each[], size: number): Each[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
}
