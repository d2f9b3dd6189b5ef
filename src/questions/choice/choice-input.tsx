import type { ChoiceQuestion, ChoiceValue } from '../../domain/question/choice/choice'
import { wording } from '../../i18n/wording'
import { RadioRow } from '../../ui/radio-row'
import type { AnswerProps } from '../answer-props'

export function ChoiceInput(props: AnswerProps<ChoiceQuestion, ChoiceValue>) {
  const { question, value, name, isReadOnly, language, onAnswer } = props
  return (
    <RadioRow
      name={name}
      value={value}
      isReadOnly={isReadOnly}
      onChoose={onAnswer}
      options={question.options.map((option) => ({
        value: option.id,
        label: wording(option.name, language),
        ...(option.meaning && { meaning: wording(option.meaning, language) }),
      }))}
    />
  )
}
