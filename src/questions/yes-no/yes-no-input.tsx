import { useTranslation } from 'react-i18next'
import type { YesNoQuestion, YesNoValue } from '../../domain/question/yes-no/yes-no'
import { RadioRow } from '../../ui/radio-row'
import type { AnswerProps } from '../answer-props'

export function YesNoInput({ value, name, isReadOnly, onAnswer }: AnswerProps<YesNoQuestion, YesNoValue>) {
  const { t } = useTranslation('questions')
  return (
    <RadioRow
      name={name}
      value={value}
      isReadOnly={isReadOnly}
      onChoose={onAnswer}
      options={[
        { value: true, label: t('yes') },
        { value: false, label: t('no') },
      ]}
    />
  )
}
