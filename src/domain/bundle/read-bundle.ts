import { type Change, envelopeSchema } from '../change'
import { isNestedTooDeep } from '../json-depth'
import { findFault, isKnownKind, pathOf } from '../kind'
import { type Place, type Problem, refused } from '../problem'
import { jsonObject, z } from '../schema'
import { type BackupLine, backupLineSchema, type CompleteLine, completeLineSchema } from './backup-line'
import { type BundleHeader, bundleHeaderSchema, bundleVersion } from './bundle-header'
import { jsonFault } from './json-fault'
import type { BlobPart } from './write-bundle'

/** What one line of a bundle is. */
export type BundleLine =
  | { header: BundleHeader }
  | { change: Change }
  | { blob: BlobPart }
  | { working: Record<string, unknown> }
  | { backup: BackupLine }
  | { complete: CompleteLine }
  | { problem: Problem }

export const blobSchema = z.looseObject({
  id: z.string(),
  part: z.number(),
  parts: z.number(),
  base64: z.string(),
})

/**
 * Reads a bundle line by line; the header in force is carried from line to line.
 * A line that is wrong is a problem of its own and takes nothing else with it. An unknown kind, type or field is
 * kept verbatim. After a header that is refused, lines are refused until the next good header: they would be
 * taken for the project before.
 */
export function bundleReader(file: string): (text: string, line: number) => BundleLine {
  let header: BundleHeader | null = null
  return (text, line) => {
    const place: Place = { file, line }
    const parsed = parseJson(text, place)
    if ('problem' in parsed) return parsed
    const record = parsed.json
    if (record === null || typeof record !== 'object' || Array.isArray(record)) {
      return { problem: refused('line-not-record', place) }
    }
    if ('turnwise' in record) {
      const read = readHeader(record, place)
      header = 'header' in read ? read.header : null
      return read
    }
    const ofDevice = readDeviceLine(record as Record<string, unknown>, place)
    if (ofDevice) return ofDevice
    if (!header) return { problem: refused('header-missing', place) }
    return readRecord(record as Record<string, unknown>, header, place)
  }
}

function readHeader(record: object, place: Place): BundleLine {
  const version = (record as { turnwise: unknown }).turnwise
  if (version !== bundleVersion) {
    return { problem: refused('header-version', place, { version: String(version) }) }
  }
  const parsed = bundleHeaderSchema.safeParse(record)
  if (parsed.success) return { header: record as BundleHeader }
  return {
    problem: refused('record-invalid', { ...place, path: pathOf('', parsed.error.issues[0]?.path ?? []) }),
  }
}

/** A line of a backup that stands under no header; null for any other. */
function readDeviceLine({ backup, complete }: Record<string, unknown>, place: Place): BundleLine | null {
  const version = (backup as { turnwise?: unknown } | undefined)?.turnwise
  if (version !== undefined && version !== bundleVersion) {
    return { problem: refused('header-version', place, { version: String(version) }) }
  }
  const invalid = (kind: string) => ({
    problem: refused('record-invalid', { ...place, path: kind }, { kind }),
  })
  if (backup !== undefined) {
    const isValid = backupLineSchema.safeParse(backup).success
    return isValid ? { backup: backup as BackupLine } : invalid('backup')
  }
  if (complete === undefined) return null
  const isValid = completeLineSchema.safeParse(complete).success
  return isValid ? { complete: complete as CompleteLine } : invalid('complete')
}

function readRecord(record: Record<string, unknown>, header: BundleHeader, place: Place): BundleLine {
  const names = Object.keys(record)
  const kind = names[0]
  if (kind === undefined || names.length !== 1) return { problem: refused('line-not-record', place) }
  if (kind === 'blob') {
    const blob = blobSchema.safeParse(record.blob)
    return blob.success ? { blob: record.blob as BlobPart } : { problem: refused('blob-invalid', place) }
  }
  if (kind === 'working') {
    const isObject = jsonObject.safeParse(record.working).success
    return isObject
      ? { working: record.working as Record<string, unknown> }
      : { problem: refused('line-not-record', place) }
  }
  return readChange(kind, record[kind], header, place)
}

function readChange(kind: string, body: unknown, header: BundleHeader, place: Place): BundleLine {
  if (isNestedTooDeep(body)) return { problem: refused('record-invalid', { ...place, path: kind }, { kind }) }
  const envelope = envelopeSchema.safeParse(body)
  if (!envelope.success) {
    const path = pathOf(kind, envelope.error.issues[0]?.path ?? [])
    return { problem: refused('record-invalid', { ...place, path }, { kind }) }
  }
  const project = envelope.data.project ?? header.project
  if (project !== header.project) {
    return { problem: refused('record-other-project', place, { project }) }
  }
  const change = { ...(body as object), project, kind } as Change
  const fault = isKnownKind(kind) ? findFault(kind, change.key, change.value) : null
  if (fault !== null) {
    return { problem: refused('record-invalid', { ...place, path: `${kind}.${fault}` }, { kind }) }
  }
  return { change }
}

/** JSON of one line; where it breaks off or breaks, the column says where. */
export function parseJson(text: string, place: Place): { json: unknown } | { problem: Problem } {
  try {
    return { json: JSON.parse(text) }
  } catch (cause) {
    const position = jsonFault(text)
    if (position === null) throw cause
    const code = position >= text.trimEnd().length ? 'json-cut-off' : 'json-broken'
    return { problem: refused(code, { ...place, column: position + 1 }) }
  }
}
