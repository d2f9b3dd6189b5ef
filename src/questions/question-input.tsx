import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../domain/question/question'
import { isKnownType, type QuestionTypeName, typeOf } from '../domain/question/question-types'
import type { AnswerProps } from './answer-props'
import { ChoiceInput } from './choice/choice-input'
import { PreferenceInput } from './preference/preference-input'
import { RatingInput } from './rating/rating-input'
import { TextInput } from './text/text-input'
import { TranslationInput } from './translation/translation-input'
import { YesNoInput } from './yes-no/yes-no-input'

const inputs = {
  rating: RatingInput,
  choice: ChoiceInput,
  'yes-no': YesNoInput,
  text: TextInput,
  preference: PreferenceInput,
  translation: TranslationInput,
} satisfies Record<QuestionTypeName, unknown>

type QuestionInputProps = Omit<AnswerProps<never, unknown>, 'question'> & { question: Question }

/** The input of a question, whatever its type. A question of a later version is named and left alone. */
export function QuestionInput({ question, value, ...rest }: QuestionInputProps) {
  const { t } = useTranslation('questions')
  const { type } = question.value
  const questionType = typeOf(question.value)
  if (!questionType || !isKnownType(type)) return <p>{t('unknownType', { type })}</p>
  const Input = inputs[type] as unknown as ComponentType<AnswerProps<unknown, unknown>>
  const readable = value === null ? null : questionType.parseValue(question.value, value)
  return <Input {...rest} question={question.value} value={readable} />
}
