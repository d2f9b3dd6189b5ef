import { type ComponentType, memo } from 'react'
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

/**
 * The input of a question, whatever its type. A question of a later version is named and left alone. Rendered again
 * only when something of its own changed: an answer elsewhere costs it nothing.
 */
export const QuestionInput = memo(function QuestionInput({ question, value, ...rest }: QuestionInputProps) {
  const { type } = question.value
  const questionType = typeOf(question.value)
  if (!questionType || !isKnownType(type)) return <UnknownType type={type} />
  const Input = inputs[type] as unknown as ComponentType<AnswerProps<unknown, unknown>>
  const readable = value === null ? null : questionType.parseValue(question.value, value)
  return <Input {...rest} question={question.value} value={readable} />
})

function UnknownType({ type }: { type: string }) {
  const { t } = useTranslation('questions')
  return <p>{t('unknownType', { type })}</p>
}
