import { Dexie, type Table } from 'dexie'
import type { BlobPart } from '../domain/bundle/write-bundle'
import type { Change } from '../domain/change'
import type { LabelValue } from '../domain/label'
import type { QueueRow } from '../domain/queue-row'
import type { WorkingRow } from './working-row'

/** A change as this device holds it. */
export interface ChangeRow {
  /** Local sequence, given by the database: remotes remember how far they have sent. */
  seq?: number
  /** Where it came from: `here`, or the name of a file or remote. */
  from: string
  change: Change
}

/** The folded state of one key: its heads, the shown one first. */
export interface FoldedRow<Value = unknown> {
  project: string
  key: string
  heads: Change<Value>[]
  isConflict: boolean
}

export interface LabelRow extends FoldedRow<LabelValue> {
  item: string
  person: string
}

export interface IdentityRow extends FoldedRow {
  item: string
}

/** An item's row does not repeat its text: `heads` are ids of changes (docs/decisions/0006). */
export interface ItemRow {
  project: string
  key: string
  item: string
  heads: string[]
  isConflict: boolean
  /** Candidate ids of every version, oldest first: the order of letters depends on it. */
  versions: string[][]
}

/** What belongs to this device and never travels: its id, who works here. */
export interface LocalRow {
  name: string
  value: unknown
}

const databaseName = 'turnwise'

/**
 * The database of this device. Every write is strict: a transaction that has ended is on the disk.
 * Released versions are history: a new one is a new `version(n)` with an upgrade and a test from a stored fixture.
 */
export class TurnwiseDb extends Dexie {
  declare changes: Table<ChangeRow, number>
  declare projects: Table<FoldedRow, [string, string]>
  declare guidelines: Table<FoldedRow, [string, string]>
  declare settings: Table<FoldedRow, [string, string]>
  declare people: Table<FoldedRow, [string, string]>
  declare questions: Table<FoldedRow, [string, string]>
  declare items: Table<ItemRow, [string, string]>
  declare identities: Table<IdentityRow, [string, string]>
  declare labels: Table<LabelRow, [string, string]>
  declare queueRows: Table<QueueRow, [string, string]>
  declare working: Table<WorkingRow, string>
  declare blobs: Table<BlobPart, [string, number]>
  declare local: Table<LocalRow, string>

  constructor(name: string = databaseName) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      changes: '++seq, &change.id, change.project, [change.project+change.key]',
      projects: '[project+key]',
      guidelines: '[project+key]',
      settings: '[project+key]',
      people: '[project+key]',
      questions: '[project+key]',
      items: '[project+key]',
      identities: '[project+key], [project+item]',
      labels: '[project+key], [project+item+person]',
      queueRows: '[project+item]',
      working: 'id, tab, [project+item]',
      blobs: '[id+part]',
      local: 'name',
    })
  }
}

/** Bounds of a compound index on `[project+…]` that cover one project. */
export function ofProject(project: string): [[string, unknown], [string, unknown]] {
  return [
    [project, Dexie.minKey],
    [project, Dexie.maxKey],
  ]
}
