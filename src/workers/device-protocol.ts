import type { AppErrorCode } from '../domain/app-error'
import type { Backup } from '../storage/backup'
import type { StoredProject } from '../storage/stored-projects'

/** What is asked of the worker that reads everything on the device. It writes nothing: who is done ends it. */
export type ToDeviceWorker = { kind: 'back-up'; preferences: Record<string, string> } | { kind: 'measure' }

export type FromDeviceWorker =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'backed-up'; backup: Backup }
  | { kind: 'measured'; projects: StoredProject[] }
  | { kind: 'failed'; code: AppErrorCode; details: Readonly<Record<string, string | number>> }
