import { flagQuestion, flagValueSchema, statusQuestion, statusValueSchema } from '../../domain/label'
import type { ChoiceQuestion } from '../../domain/question/choice/choice'
import type { PreferenceQuestion, PreferenceValue } from '../../domain/question/preference/preference'
import type { QuestionValue } from '../../domain/question/question'
import { typeOf } from '../../domain/question/question-types'
import type { RatingQuestion } from '../../domain/question/rating/rating'
import type { LocalizedText } from '../../domain/schema'

/** How an answer reads in a table. */
export interface AnswerWords {
  question: string
  type: string
  cell: string | number | boolean
  valueName: string
  /** What the value itself says as a reason: of a skip, of a flag. */
  note: string
  activeMs: number | null
}

/** The words of an answer to a question of the project, or to one of the product's own. English, as the table is. */
export function answerWords(
  id: string,
  question: QuestionValue | null,
  value: unknown,
  letterOf: (candidate: string) => string,
): AnswerWords {
  if (id === statusQuestion) return statusWords(value)
  if (id === flagQuestion) return flagWords(value)
  const type = question ? typeOf(question) : null
  const fitting = question ? (type?.parseValue(question, value) ?? null) : null
  return {
    question: question ? english(question.title) : '',
    type: question?.type ?? '',
    cell: type && fitting !== null ? type.cell(fitting) : plainCell(value),
    valueName: question && fitting !== null ? valueName(question, value, letterOf) : '',
    note: '',
    activeMs: null,
  }
}

function statusWords(value: unknown): AnswerWords {
  const status = statusValueSchema.safeParse(value).data
  return {
    question: 'Status',
    type: 'status',
    cell: status?.state ?? plainCell(value),
    valueName: '',
    note: status?.reason ?? '',
    activeMs: status?.activeMs ?? null,
  }
}

function flagWords(value: unknown): AnswerWords {
  const note = flagValueSchema.safeParse(value).data?.note ?? ''
  return { question: 'Flag', type: 'flag', cell: 'flagged', valueName: '', note, activeMs: null }
}

function valueName(question: QuestionValue, value: unknown, letterOf: (candidate: string) => string): string {
  switch (question.type) {
    case 'rating': {
      const { points } = question as unknown as RatingQuestion
      return english(points.find((point) => point.value === value)?.name)
    }
    case 'choice': {
      const { options } = question as unknown as ChoiceQuestion
      return english(options.find((option) => option.id === value)?.name)
    }
    case 'preference': {
      const { preferred, strength } = value as PreferenceValue
      if (preferred === 'tie') return 'tie'
      if (preferred === 'both-bad') return 'both bad'
      const { strengths } = question as unknown as PreferenceQuestion
      return `${letterOf(preferred)} ${english(strengths[strength - 1])}`.trim()
    }
    default:
      return ''
  }
}

/** Values of questions that this version does not know stay exact: a structure is written as JSON. */
function plainCell(value: unknown): string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : JSON.stringify(value ?? null)
}

function english(text: LocalizedText | undefined): string {
  return text?.en ?? Object.values(text ?? {})[0] ?? ''
}
