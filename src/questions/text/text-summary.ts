import type { TextQuestion, TextValue } from '../../domain/question/text/text'
import type { Summarize } from '../answer-summary'

export const textSummary: Summarize<TextQuestion, TextValue> = (_question, value) => ({ text: value })
