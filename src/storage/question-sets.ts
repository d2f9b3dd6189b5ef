import { isSameValue } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import type { GuidelineValue } from '../domain/guideline'
import { keys, parseLabelKey } from '../domain/key'
import type { QuestionSetId } from '../domain/question-set/question-set'
import {
  askedSets,
  guidelineOf,
  type KnownQuestion,
  knownQuestions,
  type SetPlan,
  setChanges,
} from '../domain/question-set/set-changes'
import type { LocalizedText } from '../domain/schema'
import { type FoldedRow, ofProject, type TurnwiseDb } from './database'
import { writeChanges } from './record-label'
import type { Workspace } from './workspace'

/** What a project asks and once asked, with what choosing other questions would touch. */
export interface AskedQuestions {
  project: string
  questions: KnownQuestion[]
  sets: ReturnType<typeof askedSets>
  /** Answers by question, of everybody on this device. */
  answers: ReadonlyMap<string, number>
  guideline: { text: LocalizedText; heads: string[] }
  /** The guideline is that of the sets, word for word: nobody has written one for this project. */
  isReadyGuideline: boolean
}

export async function findAskedQuestions(db: TurnwiseDb, project: string): Promise<AskedQuestions> {
  const [rows, guidelineRow, answers] = await Promise.all([
    db.changes
      .where('[change.project+change.key]')
      .between([project, '["question",'], [project, '["question",\uffff'])
      .toArray(),
    db.guidelines.get([project, keys.guideline()]) as Promise<FoldedRow<GuidelineValue> | undefined>,
    countAnswers(db, project),
  ])
  const questions = knownQuestions(rows.map(({ change }) => change))
  const sets = askedSets(questions)
  const asked = (Object.keys(sets) as QuestionSetId[]).filter((id) => sets[id] !== 'none')
  const text = guidelineRow?.heads[0]?.value?.text ?? {}
  return {
    project,
    questions,
    sets,
    answers,
    guideline: { text, heads: guidelineRow?.heads.map((head) => head.id) ?? [] },
    isReadyGuideline: isSameValue(text, guidelineOf(asked)),
  }
}

/** Carries a plan out in one transaction, with another guideline where one is given. */
export async function changeQuestions(
  workspace: Workspace,
  { project, guideline }: AskedQuestions,
  person: string,
  plan: SetPlan,
  text: LocalizedText | null,
): Promise<Change[]> {
  const author = workspace.clock.author(person)
  const changes = setChanges(author, project, plan, text && { text, heads: guideline.heads })
  if (changes.length > 0) await writeChanges(workspace, project, changes)
  return changes
}

async function countAnswers(db: TurnwiseDb, project: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  await db.labels
    .where('[project+key]')
    .between(...ofProject(project))
    .each(({ key, heads }) => {
      if (!heads[0]?.value) return
      const { question } = parseLabelKey(key)
      counts.set(question, (counts.get(question) ?? 0) + 1)
    })
  return counts
}
