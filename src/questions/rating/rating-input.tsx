import type { RatingQuestion, RatingValue } from '../../domain/question/rating/rating'
import { wording } from '../../i18n/wording'
import { RadioRow } from '../../ui/radio-row'
import type { AnswerProps } from '../answer-props'

export function RatingInput(props: AnswerProps<RatingQuestion, RatingValue>) {
  const { question, value, name, isReadOnly, language, onAnswer } = props
  return (
    <RadioRow
      name={name}
      value={value}
      isReadOnly={isReadOnly}
      onChoose={onAnswer}
      options={question.points.map((point) => ({
        value: point.value,
        label: String(point.value),
        detail: wording(point.name, language),
        ...(point.meaning && { meaning: wording(point.meaning, language) }),
      }))}
    />
  )
}
