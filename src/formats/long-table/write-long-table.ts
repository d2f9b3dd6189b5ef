import type { ProjectState } from '../../domain/project-state'
import { longRows } from './long-rows'
import type { LossReport } from './loss-report'
import { csvLoss, writeLongCsv } from './write-long-csv'
import { writeLongJsonl } from './write-long-jsonl'

/** What the long table can be written as. */
export const longTableFormats = ['long-jsonl', 'long-csv'] as const
export type LongTableFormat = (typeof longTableFormats)[number]

/** A long table, and what it cannot say. */
export interface LongTable {
  texts: Iterable<string>
  rows: number
  loss: LossReport
}

export function writeLongTable(state: ProjectState, format: LongTableFormat): LongTable {
  const { rows, loss } = longRows(state)
  return format === 'long-jsonl'
    ? { texts: writeLongJsonl(rows), rows: rows.length, loss }
    : { texts: writeLongCsv(rows), rows: rows.length, loss: csvLoss(rows, loss) }
}
