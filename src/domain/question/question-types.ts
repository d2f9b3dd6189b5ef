import { choice } from './choice/choice'
import { preference } from './preference/preference'
import type { QuestionType, QuestionValue } from './question'
import { rating } from './rating/rating'
import { text } from './text/text'
import { translation } from './translation/translation'
import { yesNo } from './yes-no/yes-no'

/** The types of question that this version knows. A new type is a new folder and a line here. */
export const questionTypes = {
  rating,
  choice,
  'yes-no': yesNo,
  text,
  preference,
  translation,
} as const

export type QuestionTypeName = keyof typeof questionTypes

export function isKnownType(type: string): type is QuestionTypeName {
  return Object.hasOwn(questionTypes, type)
}

/** The type of a question with its types erased, for code that treats all types alike; null for an unknown one. */
export function typeOf(question: QuestionValue): QuestionType<QuestionValue, unknown> | null {
  return isKnownType(question.type)
    ? (questionTypes[question.type] as unknown as QuestionType<QuestionValue, unknown>)
    : null
}
