import { baseName } from '../domain/base-name'
import type { BundleHeader } from '../domain/bundle/bundle-header'
import { workingChange } from '../domain/bundle/working-change'
import type { BlobPart } from '../domain/bundle/write-bundle'
import { canonicalJson, isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import { type MergedSource, mergeSources } from '../domain/import/merge-sources'
import type { SourceItem } from '../domain/import/source-item'
import { type Place, type Problem, refused } from '../domain/problem'
import { detectReader } from './detect-reader'
import type { ReadEvent, ReaderId } from './format'
import type { SourceFile } from './source-file'

/** Everything that the files of one import hold. */
export interface FilesContent {
  files: FileFindings[]
  sources: MergedSource[]
  /** Of bundles: one a project, with the file that it stands in. */
  headers: { file: string; header: BundleHeader }[]
  /** The union of all bundles, by project and id. */
  bundles: Map<string, Map<string, ReadChange>>
  /** The attachments of all bundles, by id and part. */
  blobs: Map<string, BlobPart>
  problems: Problem[]
}

export interface FileFindings {
  name: string
  /** Null where no reader knows the file. */
  reader: ReaderId | null
  /** Conversations, or records of a bundle. */
  records: number
}

/** A change of a bundle, and where it stands. */
export interface ReadChange {
  change: Change
  place: Place
  /** It was an unsubmitted text of a backup. */
  isText: boolean
}

interface Reading {
  onBytes?: (bytes: number, totalBytes: number) => void
  signal?: AbortSignal
}

/** Reads the files one after the other. Nothing is written. Throws what the signal says when it is aborted. */
export async function readFiles(
  files: readonly SourceFile[],
  { onBytes, signal }: Reading = {},
): Promise<FilesContent> {
  const content: FilesContent = {
    files: [],
    sources: [],
    headers: [],
    bundles: new Map(),
    blobs: new Map(),
    problems: [],
  }
  const sources: SourceItem[] = []
  const totalBytes = files.reduce((sum, file) => sum + file.size, 0)
  let before = 0
  // By name, so that the same files give the same candidates in whatever order they were given.
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    for await (const event of eventsOf(file, content)) {
      if ('bytes' in event) {
        // The stream gives way to messages between its chunks, so this is where a cancelling one is noticed.
        signal?.throwIfAborted()
        onBytes?.(before + event.bytes, totalBytes)
      } else if ('problem' in event) content.problems.push(event.problem)
      else if ('item' in event) sources.push(event.item)
      else takeLine(content, event)
    }
    before += file.size
  }
  const { merged, problems } = mergeSources(sources)
  content.sources = merged
  content.problems.push(...problems)
  return content
}

/** A name for a project made of these files: that of the first file that is no bundle. */
export function suggestedName({ files }: FilesContent): string {
  const file = files.find(({ reader }) => reader !== null && reader !== 'bundle')
  return baseName(file?.name ?? '').replace(/\.[^.]+$/, '')
}

/** What a file holds; what was found in it is added to `files`. */
async function* eventsOf(file: SourceFile, { files }: FilesContent): AsyncGenerator<ReadEvent> {
  const found = await detectReader(file)
  const findings: FileFindings = {
    name: file.name,
    reader: 'reader' in found ? found.reader.id : null,
    records: 0,
  }
  files.push(findings)
  if ('problem' in found) {
    yield found
    return
  }
  for await (const event of found.reader.read(file)) {
    if ('item' in event || ('line' in event && 'change' in event.line)) findings.records++
    yield event
  }
}

function takeLine(content: FilesContent, { line, place }: Extract<ReadEvent, { line: unknown }>): void {
  if ('header' in line) {
    const { header } = line
    content.headers.push({ file: place.file, header })
    if (!content.bundles.has(header.project)) content.bundles.set(header.project, new Map())
  } else if ('change' in line) addChange(content, { change: line.change, place, isText: false })
  else if ('blob' in line) content.blobs.set(canonicalJson([line.blob.id, line.blob.part]), line.blob)
  else if ('working' in line) {
    const change = workingChange(content.headers.at(-1)?.header.project ?? '', line.working)
    if (change === 'invalid') {
      content.problems.push(refused('record-invalid', { ...place, path: 'working' }, { kind: 'working' }))
    } else if (change) addChange(content, { change, place, isText: true })
  }
}

/** Adds a change to the union; another one with its id is a problem. */
function addChange({ bundles, problems }: FilesContent, read: ReadChange): void {
  const { change, place } = read
  const changes = bundles.get(change.project) ?? new Map<string, ReadChange>()
  bundles.set(change.project, changes)
  const known = changes.get(change.id)
  if (!known) changes.set(change.id, read)
  else if (!isSameValue(known.change, change)) {
    problems.push(refused('record-id-taken', place, { id: change.id }))
  }
}
