import { progressOf } from '../domain/queue-view'
import { ofProject, type TurnwiseDb } from './database'
import { listProjects, type ProjectSummary } from './projects'

/** A project with how far one person is in it. */
export interface ProjectProgress extends ProjectSummary {
  submitted: number
  /** Items that the person is asked about: all but untouched translations. */
  asked: number
  /** Wall time of the person's last change in it, in ms; 0 where they have not begun. */
  changedMs: number
}

/** The projects of this device, the one that the person worked on last first, then by name. */
export async function listProjectProgress(db: TurnwiseDb, person: string): Promise<ProjectProgress[]> {
  const projects = await listProjects(db)
  const withProgress = await Promise.all(
    projects.map(async (project): Promise<ProjectProgress> => {
      const rows = await db.queueRows
        .where('[project+item]')
        .between(...ofProject(project.id))
        .toArray()
      const asked = rows.filter((row) => progressOf(row, person).status !== 'translated')
      const own = rows.flatMap(({ people }) => people[person] ?? [])
      return {
        ...project,
        asked: asked.length,
        submitted: own.filter(({ status }) => status === 'submitted').length,
        changedMs: Math.max(0, ...own.map((each) => each.changedMs)),
      }
    }),
  )
  return withProgress.sort(
    (a, b) => b.changedMs - a.changedMs || a.value.name.localeCompare(b.value.name) || (a.id < b.id ? -1 : 1),
  )
}
