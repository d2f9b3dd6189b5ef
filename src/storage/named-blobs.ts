import type { BlobPart } from '../domain/bundle/write-bundle'
import type { Change } from '../domain/change'
import type { TurnwiseDb } from './database'

/** The attachments that changes name, wherever they name them, also in kinds that this version does not read. */
export async function listNamedBlobs(db: TurnwiseDb, changes: readonly Change[]): Promise<BlobPart[]> {
  const here = new Set((await db.blobs.toCollection().primaryKeys()).map(([id]) => id))
  if (here.size === 0) return []
  const named = new Set<string>()
  for (const { value } of changes) collectNamedBlobs(value, here, named)
  const parts = await db.blobs.toArray()
  return parts.filter(({ id }) => named.has(id))
}

/** Adds the attachments of `wanted` that a value names to `found`. */
export function collectNamedBlobs(value: unknown, wanted: ReadonlySet<string>, found: Set<string>): void {
  if (typeof value === 'string' && wanted.has(value)) found.add(value)
  else if (value !== null && typeof value === 'object') {
    for (const each of Object.values(value)) collectNamedBlobs(each, wanted, found)
  }
}
