/** Every situation that the interface has a sentence for: `error:<code>` in the locale files. */
export const appErrorCodes = [
  'storage-full',
  'storage-closed',
  'storage-failed',
  'project-wiped',
  'device-changed',
  'backup-cut-off',
  'backup-damaged',
  'backup-failed',
  'not-a-backup',
  'restore-failed',
  'project-not-found',
  'item-not-found',
  'nothing-to-import',
  'bundle-project-missing',
  'import-cancelled',
  'import-failed',
  'export-failed',
  'page-not-saved',
  'language-not-loaded',
  'search-failed',
  'difference-failed',
] as const

export type AppErrorCode = (typeof appErrorCodes)[number]

/** A failure that a person can do something about. A bug is left to throw as what it is. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: AppErrorCode
  /** Facts for the message and the log: ids, counts, field paths. Never annotation text. */
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: AppErrorCode, details: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.details = details
  }
}
