import { AppError } from '../domain/app-error'
import { type Change, makeChange } from '../domain/change'
import { keys } from '../domain/key'
import { statusQuestion } from '../domain/label'
import type { PersonValue } from '../domain/person'
import { ofProject } from './database'
import { findDevicePeople } from './device-people'
import { writeChanges } from './record-label'
import { listLeftBehind, recordWorking } from './unsubmitted-work'
import type { Workspace } from './workspace'

/** What was found in the making before a project goes out. */
export interface SettledWork {
  /** Texts of closed tabs that are answers now. */
  recovered: number
  /** Texts that other open tabs are still writing: they are not in what goes out. */
  elsewhere: number
}

/**
 * Makes a project ready to go out: this tab's texts become answers, and so do those that closed tabs left behind,
 * so that an export right after a kill holds them; people of this device who answered are introduced by name.
 * Throws AppError where a text could not be kept: then nothing may go out that looks complete.
 */
export async function settleWork(workspace: Workspace, project: string): Promise<SettledWork> {
  if (!(await workspace.unsubmitted.keepAll())) throw new AppError('page-not-saved')
  let recovered = 0
  for (const row of await listLeftBehind(workspace.db, project)) {
    if (await recordWorking(workspace, row)) recovered++
  }
  await introducePeople(workspace, project)
  const rest = await workspace.db.working.toArray()
  const elsewhere = rest.filter(
    (row) => row.project === project && row.question !== statusQuestion && row.tab !== workspace.tab,
  )
  return { recovered, elsewhere: elsewhere.length }
}

/** Writes the names of this device's people who answered here and are not in the project yet. */
async function introducePeople(workspace: Workspace, project: string): Promise<void> {
  const { db, clock } = workspace
  const [{ people }, known, rows] = await Promise.all([
    findDevicePeople(db),
    db.people
      .where('[project+key]')
      .between(...ofProject(project))
      .toArray(),
    db.queueRows
      .where('[project+item]')
      .between(...ofProject(project))
      .toArray(),
  ])
  const answered = new Set(rows.flatMap((row) => Object.keys(row.people)))
  const introduced = new Set(known.map(({ key }) => key))
  const changes = people
    .filter(({ id }) => answered.has(id) && !introduced.has(keys.person(id)))
    .map(({ id, name }): Change<PersonValue> => {
      const about = { project, kind: 'person', key: keys.person(id) }
      return makeChange(clock.author(id), about, { name, origin: 'person' })
    })
  if (changes.length > 0) await writeChanges(workspace, project, changes)
}
