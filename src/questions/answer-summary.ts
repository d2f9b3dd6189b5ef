import type { TFunction } from 'i18next'
import type { QuestionValue } from '../domain/question/question'
import { isKnownType, type QuestionTypeName, typeOf } from '../domain/question/question-types'
import { choiceSummary } from './choice/choice-summary'
import { preferenceSummary } from './preference/preference-summary'
import { ratingSummary } from './rating/rating-summary'
import { textSummary } from './text/text-summary'
import { translationSummary } from './translation/translation-summary'
import { yesNoSummary } from './yes-no/yes-no-summary'

/** An answer where its input is not shown: a few words, or the text that a person wrote. */
export type Summary = { readonly words: string } | { readonly text: string }

/** What the words of an answer depend on. */
export interface SummaryWords {
  t: TFunction<'questions'>
  /** Language of the interface. */
  language: string
  /** "A", "B", … by the candidate's id. */
  letterOf: (candidate: string) => string
}

/** How the answers of a type of question read. */
export type Summarize<QuestionOfType, Value> = (
  question: QuestionOfType,
  value: Value,
  words: SummaryWords,
) => Summary

const summaries = {
  rating: ratingSummary,
  choice: choiceSummary,
  'yes-no': yesNoSummary,
  text: textSummary,
  preference: preferenceSummary,
  translation: translationSummary,
} satisfies Record<QuestionTypeName, unknown>

/** An answer in words; null where this version cannot read it. */
export function answerSummary(question: QuestionValue, value: unknown, words: SummaryWords): Summary | null {
  const type = typeOf(question)
  const readable = type?.parseValue(question, value) ?? null
  if (!isKnownType(question.type) || readable === null) return null
  const summarize = summaries[question.type] as unknown as Summarize<QuestionValue, unknown>
  return summarize(question, readable, words)
}
