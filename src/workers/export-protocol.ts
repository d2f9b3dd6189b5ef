import type { AppErrorCode } from '../domain/app-error'
import type { LossReport } from '../formats/long-table/loss-report'
import type { LongTableFormat } from '../formats/long-table/write-long-table'
import type { ConversationLoss } from '../formats/multi-if-csv/conversation-loss'
import type { ConversationChoice } from '../formats/multi-if-csv/write-multi-if-csv'

/** What a project can be written as. */
export type ExportFormat = 'project' | 'labels' | LongTableFormat | 'multi-if-csv'

export interface ExportRequest {
  project: string
  format: ExportFormat
  /** Of a file that holds conversations only: which. */
  conversations?: ConversationChoice
}

export interface ExportResult {
  file: Blob
  /** What the table cannot say; null for a bundle, which says everything. */
  loss: LossReport | null
  /** What a file of conversations cannot say; null for the others. */
  conversationLoss: ConversationLoss | null
  /** Changes in a bundle, rows in a table. */
  records: number
}

/** The page asks once; a worker that is not wanted any more is terminated, since it writes nothing. */
export type ToExportWorker = { kind: 'build'; request: ExportRequest }

export type FromExportWorker =
  | { kind: 'building'; done: number; total: number }
  | { kind: 'done'; result: ExportResult }
  | { kind: 'failed'; code: AppErrorCode; details: Readonly<Record<string, string | number>> }
