import type { PreferenceQuestion, PreferenceValue } from '../../domain/question/preference/preference'
import { wording } from '../../i18n/wording'
import type { Summarize } from '../answer-summary'

/** "C much", "same", "both bad" */
export const preferenceSummary: Summarize<PreferenceQuestion, PreferenceValue> = (question, value, by) => {
  const { preferred, strength } = value
  if (preferred === 'tie') return { words: by.t('preference.tie') }
  if (preferred === 'both-bad') return { words: by.t('preference.bothBad') }
  const how = wording(question.strengths[strength - 1], by.language)
  return { words: by.t('preference.side', { letter: by.letterOf(preferred), how }) }
}
