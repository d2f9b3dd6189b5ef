import { AppError } from '../domain/app-error'
import type { TurnwiseDb } from './database'

/*
 * A tab that was asleep while another one wiped a project, or the device, must not write its rows back. What was
 * wiped leaves a mark in the `local` table, and what a tab writes is held against it in the same transaction.
 */

/** Name of the mark in `local`. Opening the project again takes it away. */
export function wipedName(project: string): string {
  return `wiped:${project}`
}

/**
 * Throws AppError 'project-wiped' where the project was wiped, or 'device-changed' where the device is not the one
 * that the tab has opened: it was wiped, or a backup was restored. Must run in a transaction that names `db.local`.
 */
export async function assertWritable(db: TurnwiseDb, project: string, device: string): Promise<void> {
  const [known, wiped] = await db.local.bulkGet(['device', wipedName(project)])
  if (known && known.value !== device) throw new AppError('device-changed')
  if (wiped) throw new AppError('project-wiped', { project })
}
