import { workingChange } from '../domain/bundle/working-change'
import type { BlobPart } from '../domain/bundle/write-bundle'
import { isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import { type MergedSource, mergeSources } from '../domain/import/merge-sources'
import type { SourceItem } from '../domain/import/source-item'
import { type Problem, refused } from '../domain/problem'
import { detectReader } from '../formats/detect-reader'
import { baseName, type SourceFile } from '../formats/source-file'
import type { FileFindings } from './import-protocol'

/** A change of a bundle, and the name of the file that brought it. */
export interface ReadChange {
  change: Change
  file: string
  /** It was an unsubmitted text of a backup. */
  isText: boolean
}

/** Everything that the files of one import hold. */
export interface FilesContent {
  files: FileFindings[]
  sources: MergedSource[]
  /** The union of all bundles, by project and id. */
  bundles: Map<string, Map<string, ReadChange>>
  blobs: BlobPart[]
  problems: Problem[]
}

interface Reading {
  onBytes: (bytes: number, totalBytes: number) => void
  signal: AbortSignal
}

/** Reads the files one after the other. Nothing is written. Throws what the signal says when it is aborted. */
export async function readFiles(files: readonly SourceFile[], reading: Reading): Promise<FilesContent> {
  const content: FilesContent = { files: [], sources: [], bundles: new Map(), blobs: [], problems: [] }
  const sources: SourceItem[] = []
  const totalBytes = files.reduce((sum, file) => sum + file.size, 0)
  let before = 0
  // By name, so that the same files give the same candidates in whatever order they were dropped.
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const from = before
    await readFile(file, content, sources, {
      ...reading,
      onBytes: (bytes) => reading.onBytes(from + bytes, totalBytes),
    })
    before += file.size
  }
  const { merged, problems } = mergeSources(sources)
  content.sources = merged
  content.problems.push(...problems)
  return content
}

async function readFile(
  file: SourceFile,
  content: FilesContent,
  sources: SourceItem[],
  { onBytes, signal }: Reading,
): Promise<void> {
  const name = baseName(file)
  const found = await detectReader(file)
  const findings: FileFindings = {
    name,
    reader: 'reader' in found ? found.reader.id : null,
    records: 0,
  }
  content.files.push(findings)
  if ('problem' in found) {
    content.problems.push(found.problem)
    return
  }
  /** Of the header in force. */
  let project = ''
  for await (const event of found.reader.read(file)) {
    if ('bytes' in event) {
      // The stream gives way to messages between its chunks, so this is where a cancelling one is noticed.
      signal.throwIfAborted()
      onBytes(event.bytes, file.size)
    } else if ('problem' in event) content.problems.push(event.problem)
    else if ('item' in event) {
      sources.push(event.item)
      findings.records++
    } else if ('header' in event.line) {
      project = event.line.header.project
      if (!content.bundles.has(project)) content.bundles.set(project, new Map())
    } else if ('change' in event.line) {
      findings.records++
      addChange(content, { change: event.line.change, file: name, isText: false })
    } else if ('blob' in event.line) content.blobs.push(event.line.blob)
    else if ('working' in event.line) {
      const change = workingChange(project, event.line.working)
      if (change === 'invalid') {
        content.problems.push(refused('record-invalid', { file: name, path: 'working' }))
      } else if (change) addChange(content, { change, file: name, isText: true })
    }
  }
}

function addChange({ bundles, problems }: FilesContent, read: ReadChange): void {
  const { change, file } = read
  const changes = bundles.get(change.project) ?? new Map<string, ReadChange>()
  bundles.set(change.project, changes)
  const known = changes.get(change.id)
  if (!known) changes.set(change.id, read)
  else if (!isSameValue(known.change, change)) {
    problems.push(refused('record-id-taken', { file }, { id: change.id }))
  }
}
