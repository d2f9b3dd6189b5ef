import { baseName } from '../domain/base-name'
import type { BackupLine } from '../domain/bundle/backup-line'
import type { BundleHeader } from '../domain/bundle/bundle-header'
import { readWorkingLine, type WorkingLine, workingChange } from '../domain/bundle/working-change'
import type { BlobPart } from '../domain/bundle/write-bundle'
import { canonicalJson, isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import { type MergedSource, mergeSources } from '../domain/import/merge-sources'
import type { SourceItem } from '../domain/import/source-item'
import { mediaTypeOf } from '../domain/media-type'
import { type Place, type Problem, refused } from '../domain/problem'
import { attachFiles } from './attached-files'
import type { BackupFault } from './bundle/backup-check'
import { detectReader } from './detect-reader'
import type { ReadEvent, ReaderId } from './format'
import { joinAnswers } from './ifeval/join-answers'
import type { SourceAnswer } from './ifeval/source-answer'
import type { SourceFile } from './source-file'

/** Everything that the files of one import hold. */
export interface FilesContent {
  files: FileFindings[]
  sources: MergedSource[]
  /** Of bundles: one a project, with the file that it stands in. */
  headers: { file: string; header: BundleHeader }[]
  /** The union of all bundles, by project and id. */
  bundles: Map<string, Map<string, ReadChange>>
  /** Backups of whole devices, and what is wrong with them. */
  backups: { file: string; line: BackupLine; fault: BackupFault }[]
  /** Work of backups that was not submitted. Its texts stand in `bundles` too, as the answers that they would be. */
  working: WorkingLine[]
  /** The attachments of all bundles, by id and part. */
  blobs: Map<string, BlobPart>
  problems: Problem[]
}

export interface FileFindings {
  name: string
  /** Null where no reader knows the file; `attachment` where a conversation names it. */
  reader: ReaderId | 'attachment' | null
  /** Conversations, records of a bundle, responses that belong to prompts of another file. */
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
    backups: [],
    working: [],
    blobs: new Map(),
    problems: [],
  }
  const sources: SourceItem[] = []
  const answers: SourceAnswer[][] = []
  /** Files that no reader knows, and what was found when it was tried. */
  const loose = new Map<SourceFile, { findings: FileFindings; problem: Problem }>()
  const totalBytes = files.reduce((sum, file) => sum + file.size, 0)
  let before = 0
  // By name, so that the same files give the same candidates in whatever order they were given.
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const findings: FileFindings = { name: file.name, reader: null, records: 0 }
    content.files.push(findings)
    const detected = await detectReader(file)
    if ('problem' in detected) {
      loose.set(file, { findings, problem: detected.problem })
      before += file.size
      continue
    }
    findings.reader = detected.reader.id
    const answersHere: SourceAnswer[] = []
    answers.push(answersHere)
    for await (const event of detected.reader.read(file)) {
      if (isRecord(event)) findings.records++
      if ('bytes' in event) {
        // The stream gives way to messages between its chunks, so this is where a cancelling one is noticed.
        signal?.throwIfAborted()
        onBytes?.(before + event.bytes, totalBytes)
      } else if ('problem' in event) {
        content.problems.push(event.problem)
        noteFault(content, event.problem)
      } else if ('item' in event) sources.push(event.item)
      else if ('answer' in event) answersHere.push(event.answer)
      else if ('blob' in event) addBlob(content, event.blob)
      else takeLine(content, event)
    }
    before += file.size
  }
  signal?.throwIfAborted()
  const joined = joinAnswers(sources, answers)
  const attached = await attachFiles([...sources, ...joined.items], [...loose.keys()])
  for (const blob of attached.blobs) addBlob(content, blob)
  for (const [file, { findings, problem }] of loose) {
    const records = attached.found.get(file) ?? 0
    if (records > 0) Object.assign(findings, { reader: 'attachment', records })
    else content.problems.push(isMedia(file.name) ? refused('file-not-named', { file: file.name }) : problem)
  }
  const { merged, problems } = mergeSources(attached.sources)
  content.sources = merged
  content.problems.push(...joined.problems, ...attached.problems, ...problems)
  return content
}

function isRecord(event: ReadEvent): boolean {
  return 'item' in event || 'answer' in event || ('line' in event && 'change' in event.line)
}

/** Whether a file is of a kind that no format has: it may be attached to a conversation. */
function isMedia(name: string): boolean {
  return /^(image|audio|video)\/|\/pdf$/.test(mediaTypeOf(name))
}

function addBlob({ blobs }: FilesContent, blob: BlobPart): void {
  blobs.set(canonicalJson([blob.id, blob.part]), blob)
}

/** A name for a project made of these files: that of the first file that brings conversations, else responses. */
export function suggestedName({ files }: FilesContent): string {
  const bringsItems = ({ reader }: FileFindings) =>
    reader !== null && reader !== 'bundle' && reader !== 'attachment' && reader !== 'ifeval-responses'
  const file = files.find(bringsItems) ?? files.find(({ reader }) => reader === 'ifeval-responses')
  return baseName(file?.name ?? '').replace(/\.[^.]+$/, '')
}

function takeLine(content: FilesContent, { line, place }: Extract<ReadEvent, { line: unknown }>): void {
  if ('header' in line) {
    const { header } = line
    content.headers.push({ file: place.file, header })
    if (!content.bundles.has(header.project)) content.bundles.set(header.project, new Map())
  } else if ('change' in line) addChange(content, { change: line.change, place, isText: false })
  else if ('blob' in line) addBlob(content, line.blob)
  else if ('backup' in line) content.backups.push({ file: place.file, line: line.backup, fault: null })
  else if ('working' in line) {
    const project = content.headers.at(-1)?.header.project ?? ''
    const change = workingChange(project, line.working)
    const working = readWorkingLine(project, line.working)
    if (working) content.working.push(working)
    if (change === 'invalid') {
      content.problems.push(refused('record-invalid', { ...place, path: 'working' }, { kind: 'working' }))
    } else if (change) addChange(content, { change, place, isText: true })
  }
}

function noteFault({ backups }: FilesContent, { code, place }: Problem): void {
  if (code !== 'backup-cut-off' && code !== 'backup-damaged') return
  for (const backup of backups) if (backup.file === place.file) backup.fault = code
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
