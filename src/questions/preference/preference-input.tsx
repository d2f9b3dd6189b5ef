import { useTranslation } from 'react-i18next'
import type { PreferenceQuestion, PreferenceValue } from '../../domain/question/preference/preference'
import { wording } from '../../i18n/wording'
import { type RadioOption, RadioRow } from '../../ui/radio-row'
import type { AnswerProps, Side } from '../answer-props'

/** Which of two responses is better and by how much: strongest for the first at one end, for the second at the other. */
export function PreferenceInput(props: AnswerProps<PreferenceQuestion, PreferenceValue>) {
  const { question, value, name, sides, isReadOnly, language, onAnswer } = props
  const { t } = useTranslation('questions')
  if (!sides) return null
  const [first, second] = sides

  function option(side: Side, strength: number): RadioOption<string> {
    const how = wording(question.strengths[strength - 1], language)
    return {
      value: positionOf({ preferred: side.candidate, strength }),
      label: t('preference.side', { letter: side.letter, how }),
      accessibleName: t('preference.sideName', { letter: side.letter, how }),
    }
  }
  const strengths = question.strengths.map((_, i) => i + 1)
  const options = [
    ...strengths.toReversed().map((strength) => option(first, strength)),
    ...(question.tie ? [{ value: 'tie', label: t('preference.tie') }] : []),
    ...strengths.map((strength) => option(second, strength)),
    ...(question.bothBad ? [{ value: 'both-bad', label: t('preference.bothBad'), digit: 0 }] : []),
  ]

  return (
    <RadioRow
      name={name}
      value={value && positionOf(value)}
      isReadOnly={isReadOnly}
      onChoose={(position) => onAnswer(preferenceAt(position))}
      options={options}
    />
  )
}

function positionOf({ preferred, strength }: Pick<PreferenceValue, 'preferred' | 'strength'>): string {
  return strength === 0 ? preferred : `${strength} ${preferred}`
}

function preferenceAt(position: string): PreferenceValue {
  const [strength, preferred] = position.split(' ')
  return preferred === undefined
    ? { preferred: position, strength: 0 }
    : { preferred, strength: Number(strength) }
}
