import { atMs } from '../domain/clock'
import { statusQuestion } from '../domain/label'
import { ofProject, type TurnwiseDb } from './database'
import { findDevicePeople } from './device-people'

/*
 * What of the work on this device is nowhere else. A backup, and an export that can be opened again, are noted when
 * they have been handed to the browser; where the file is now, the app cannot know.
 */

/** The last backup that was made on this device. */
export interface LastBackup {
  madeMs: number
  bytes: number
}

const backupName = 'last-backup'
const exportName = (project: string) => `exported:${project}`

export async function noteBackup(db: TurnwiseDb, backup: LastBackup): Promise<void> {
  await db.local.put({ name: backupName, value: backup })
}

/** A bundle of the project went out with everything that was answered before `takenMs`. */
export async function noteExport(db: TurnwiseDb, project: string, takenMs: number): Promise<void> {
  await db.local.put({ name: exportName(project), value: takenMs })
}

export async function findLastBackup(db: TurnwiseDb): Promise<LastBackup | null> {
  const row = await db.local.get(backupName)
  return (row?.value as LastBackup | undefined) ?? null
}

/** Answers and texts in the making, by people of this device, that are in no backup and no export yet. */
export async function countOnlyHere(db: TurnwiseDb, project: string): Promise<number> {
  const [backup, exported, { people }] = await Promise.all([
    findLastBackup(db),
    db.local.get(exportName(project)),
    findDevicePeople(db),
  ])
  const takenMs = Math.max(backup?.madeMs ?? 0, (exported?.value as number | undefined) ?? 0)
  const own = new Set(people.map(({ id }) => id))
  const inProject = ofProject(project)
  const [answers, texts] = await Promise.all([
    db.labels
      .where('[project+key]')
      .between(...inProject)
      .filter(({ heads }) => heads.some(({ at, by }) => own.has(by) && atMs(at) >= takenMs))
      .count(),
    db.working
      .where('[project+item]')
      .between(...inProject)
      .filter(({ question, savedMs }) => question !== statusQuestion && savedMs >= takenMs)
      .count(),
  ])
  return answers + texts
}

/** The same, over all projects. */
export async function countOnlyHereOfAll(db: TurnwiseDb): Promise<number> {
  const projects = await db.projects.toArray()
  const counts = await Promise.all(projects.map(({ project }) => countOnlyHere(db, project)))
  return counts.reduce((sum, count) => sum + count, 0)
}
