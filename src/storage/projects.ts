import type { Change } from '../domain/change'
import type { GuidelineValue } from '../domain/guideline'
import { keys, parseIdKey } from '../domain/key'
import type { PersonValue } from '../domain/person'
import type { ProjectValue } from '../domain/project'
import type { Question, QuestionValue } from '../domain/question/question'
import { type FoldedRow, ofProject, type TurnwiseDb } from './database'

/** A project without its items: what every screen of it needs. */
export interface ProjectOverview {
  id: string
  value: ProjectValue
  questions: Question[]
  guideline: GuidelineValue | null
  people: Map<string, PersonValue>
}

/** A project as the list of projects shows it. */
export interface ProjectSummary {
  id: string
  value: ProjectValue
  items: number
}

export async function listProjects(db: TurnwiseDb): Promise<ProjectSummary[]> {
  const rows = (await db.projects.toArray()) as FoldedRow<ProjectValue>[]
  const summaries = await Promise.all(
    rows.map(async ({ project, heads }) => {
      const value = heads[0]?.value
      if (!value) return null
      const items = await db.queueRows
        .where('[project+item]')
        .between(...ofProject(project))
        .count()
      return { id: project, value, items }
    }),
  )
  return summaries.filter((each) => each !== null)
}

/** The project, or null where it is not on this device. */
export async function findProject(db: TurnwiseDb, id: string): Promise<ProjectOverview | null> {
  const inProject = ofProject(id)
  const [project, questions, guideline, people] = await Promise.all([
    db.projects.get([id, keys.project(id)]) as Promise<FoldedRow<ProjectValue> | undefined>,
    db.questions
      .where('[project+key]')
      .between(...inProject)
      .toArray(),
    db.guidelines.get([id, keys.guideline()]) as Promise<FoldedRow<GuidelineValue> | undefined>,
    db.people
      .where('[project+key]')
      .between(...inProject)
      .toArray(),
  ])
  const value = project?.heads[0]?.value
  if (!value) return null
  return {
    id,
    value,
    questions: (questions as FoldedRow<QuestionValue>[])
      .flatMap(({ key, heads }) => (heads[0]?.value ? [{ id: parseIdKey(key), value: heads[0].value }] : []))
      .sort((a, b) => a.value.order - b.value.order),
    guideline: guideline?.heads[0]?.value ?? null,
    people: new Map(
      (people as FoldedRow<PersonValue>[]).flatMap(({ key, heads }) =>
        heads[0]?.value ? [[parseIdKey(key), heads[0].value]] : [],
      ),
    ),
  }
}

/** Every change of a project, as it came. */
export async function listChanges(db: TurnwiseDb, project: string): Promise<Change[]> {
  const rows = await db.changes.where('change.project').equals(project).toArray()
  return rows.map((row) => row.change)
}

/** The name of a project on this device, or null where it is not here. */
export async function findProjectName(db: TurnwiseDb, id: string): Promise<string | null> {
  const row = (await db.projects.get([id, keys.project(id)])) as FoldedRow<ProjectValue> | undefined
  return row?.heads[0]?.value?.name ?? null
}
