import type { Change } from '../change'
import type { Kind } from '../kind'
import { type BundleHeader, type BundleKind, bundleVersion } from './bundle-header'

/** One part of an attachment's bytes, as a line of a bundle holds it. */
export interface BlobPart {
  id: string
  part: number
  parts: number
  base64: string
}

/** The header line, without its line end. */
export function headerLine(kind: BundleKind, project: string): string {
  return JSON.stringify({ turnwise: bundleVersion, kind, project } satisfies BundleHeader)
}

/** The line of a change: `{"<kind>": {envelope without kind}}`. Lone surrogates are escaped, unknown fields kept. */
export function changeLine(change: Change): string {
  const { kind, ...envelope } = change
  return JSON.stringify({ [kind]: envelope })
}

export function blobLine(blob: BlobPart): string {
  return JSON.stringify({ blob })
}

/**
 * The order of changes in a bundle: what others refer to comes first, then the order of time. Depends only on the
 * set of changes.
 */
export function bundleOrder(a: Change, b: Change): number {
  return kindRank(a.kind) - kindRank(b.kind) || compareText(a.at, b.at) || compareText(a.id, b.id)
}

function kindRank(kind: string): number {
  const rank = writingOrder.indexOf(kind)
  return rank < 0 ? writingOrder.length : rank
}

const writingOrder: string[] = [
  'project',
  'guideline',
  'setting',
  'person',
  'question',
  'item',
  'identity',
  'label',
] satisfies Kind[]

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
