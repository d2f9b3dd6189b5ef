import { labelsBundleChanges, projectBundleChanges } from '../domain/bundle/bundle-changes'
import { blobLine, changeLine, headerLine } from '../domain/bundle/write-bundle'
import type { Change } from '../domain/change'
import { foldProject } from '../domain/project-state'
import { writeLongTable } from '../formats/long-table/write-long-table'
import { writeMultiIfCsv } from '../formats/multi-if-csv/write-multi-if-csv'
import type { TurnwiseDb } from '../storage/database'
import { listNamedBlobs } from '../storage/named-blobs'
import { listChanges } from '../storage/projects'
import type { ExportRequest, ExportResult } from './export-protocol'

interface Building {
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
}

const linesAtATime = 1_000

/** Writes a project as one of the formats. Reads only. */
export async function buildExport(
  db: TurnwiseDb,
  { project, format, conversations = 'all' }: ExportRequest,
  building: Building,
): Promise<ExportResult> {
  const changes = await listChanges(db, project)
  if (format === 'project') {
    const blobs = (await listNamedBlobs(db, changes)).map((blob) => `${blobLine(blob)}\n`)
    return bundleOf(headerLine('project', project), projectBundleChanges(changes), blobs, building)
  }
  if (format === 'labels') {
    return bundleOf(headerLine('labels', project), labelsBundleChanges(changes), [], building)
  }
  if (format === 'multi-if-csv') {
    const { texts, rows, loss } = writeMultiIfCsv(foldProject(changes), conversations)
    building.onProgress?.(rows, rows)
    return { file: fileOf([...texts], 'text/csv'), loss: null, conversationLoss: loss, records: rows }
  }
  const { texts, rows, loss } = writeLongTable(foldProject(changes), format)
  building.onProgress?.(rows, rows)
  const type = format === 'long-csv' ? 'text/csv' : 'application/jsonl'
  return { file: fileOf([...texts], type), loss, conversationLoss: null, records: rows }
}

async function bundleOf(
  header: string,
  changes: readonly Change[],
  blobLines: readonly string[],
  { onProgress, signal }: Building,
): Promise<ExportResult> {
  const parts = [`${header}\n`]
  for (let start = 0; start < changes.length; start += linesAtATime) {
    const some = changes.slice(start, start + linesAtATime)
    parts.push(`${some.map(changeLine).join('\n')}\n`)
    onProgress?.(start + some.length, changes.length)
    signal?.throwIfAborted()
  }
  parts.push(...blobLines)
  return {
    file: fileOf(parts, 'application/jsonl'),
    loss: null,
    conversationLoss: null,
    records: changes.length,
  }
}

function fileOf(parts: string[], type: string): Blob {
  return new Blob(parts, { type })
}
