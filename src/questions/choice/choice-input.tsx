import { useTranslation } from 'react-i18next'
import type { ChoiceQuestion, ChoiceValue } from '../../domain/question/choice/choice'
import { wording } from '../../i18n/wording'
import { RadioRow } from '../../ui/radio-row'
import type { AnswerProps } from '../answer-props'

export function ChoiceInput(props: AnswerProps<ChoiceQuestion, ChoiceValue>) {
  const { question, value, name, isReadOnly, onAnswer } = props
  const { i18n } = useTranslation()
  return (
    <RadioRow
      name={name}
      value={value}
      isReadOnly={isReadOnly}
      onChoose={onAnswer}
      options={question.options.map((option) => ({
        value: option.id,
        label: wording(option.name, i18n.language),
        ...(option.meaning && { meaning: wording(option.meaning, i18n.language) }),
      }))}
    />
  )
}
