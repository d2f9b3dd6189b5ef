import type { YesNoQuestion, YesNoValue } from '../../domain/question/yes-no/yes-no'
import type { Summarize } from '../answer-summary'

export const yesNoSummary: Summarize<YesNoQuestion, YesNoValue> = (_question, value, { t }) => ({
  words: t(value ? 'yes' : 'no'),
})
