import type { AppErrorCode } from '../domain/app-error'
import type { LossReport } from '../formats/long-table/loss-report'
import type { LongTableFormat } from '../formats/long-table/write-long-table'

/** What a project can be written as. */
export type ExportFormat = 'project' | 'labels' | LongTableFormat

export interface ExportRequest {
  project: string
  format: ExportFormat
}

export interface ExportResult {
  file: Blob
  /** What the table cannot say; null for a bundle, which says everything. */
  loss: LossReport | null
  /** Changes in a bundle, rows in a table. */
  records: number
}

/** The page asks once; a worker that is not wanted any more is terminated, since it writes nothing. */
export type ToExportWorker = { kind: 'build'; request: ExportRequest }

export type FromExportWorker =
  | { kind: 'building'; done: number; total: number }
  | { kind: 'done'; result: ExportResult }
  | { kind: 'failed'; code: AppErrorCode; details: Readonly<Record<string, string | number>> }
