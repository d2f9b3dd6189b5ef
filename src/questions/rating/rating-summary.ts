import type { RatingQuestion, RatingValue } from '../../domain/question/rating/rating'
import { wording } from '../../i18n/wording'
import type { Summarize } from '../answer-summary'

/** "4 Pretty good" */
export const ratingSummary: Summarize<RatingQuestion, RatingValue> = (question, value, { language }) => {
  const name = wording(question.points.find((point) => point.value === value)?.name, language)
  return { words: `${value} ${name}`.trim() }
}
