import type { LocalizedText } from '../schema'
import { auditPrompts } from './audit-prompts'
import { localizePrompts } from './localize-prompts'
import { rateResponses } from './rate-responses'

/** A ready set of questions and a guideline. Ids are places in the set: a project gives each question its own id. */
export interface QuestionSet {
  readonly id: QuestionSetId
  readonly name: LocalizedText
  readonly guideline: LocalizedText
  /** `explains` names another question of the set by its place name. */
  readonly questions: readonly ({ place: string } & Record<string, unknown>)[]
}

export type QuestionSetId = 'rate-responses' | 'localize-prompts' | 'audit-prompts'

export const questionSets: Readonly<Record<QuestionSetId, QuestionSet>> = {
  'rate-responses': rateResponses,
  'localize-prompts': localizePrompts,
  'audit-prompts': auditPrompts,
}

export const questionSetIds = Object.keys(questionSets) as QuestionSetId[]
