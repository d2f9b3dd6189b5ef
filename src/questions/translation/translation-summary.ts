import type { TranslationQuestion, TranslationValue } from '../../domain/question/translation/translation'
import type { Summarize } from '../answer-summary'

export const translationSummary: Summarize<TranslationQuestion, TranslationValue> = (
  _question,
  { text },
) => ({
  text,
})
