import type { ChoiceQuestion, ChoiceValue } from '../../domain/question/choice/choice'
import { wording } from '../../i18n/wording'
import type { Summarize } from '../answer-summary'

export const choiceSummary: Summarize<ChoiceQuestion, ChoiceValue> = (question, value, { language }) => ({
  words: wording(question.options.find((option) => option.id === value)?.name, language) || value,
})
