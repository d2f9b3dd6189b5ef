import { useTranslation } from 'react-i18next'
import { candidateLetter } from '../../../domain/candidate-order'
import {
  flagQuestion,
  flagValueSchema,
  type LabelValue,
  statusQuestion,
  statusValueSchema,
} from '../../../domain/label'
import { answerSummary, type Summary } from '../../../questions/answer-summary'
import { useItemSession } from '../item-session'

/** What a label says: of a question of the project, or one of the product's own; also where it says nothing. */
export type LabelWords = (question: string, label: LabelValue | null) => Summary

export function useLabelWords(): LabelWords {
  const { t, i18n } = useTranslation('history')
  const { t: tQuestions } = useTranslation('questions')
  const { project, order } = useItemSession()
  const by = {
    t: tQuestions,
    language: i18n.language,
    letterOf: (candidate: string) => candidateLetter(order.indexOf(candidate)),
  }

  function ownWords(question: string, value: unknown): string | null {
    if (question === flagQuestion) {
      const note = flagValueSchema.safeParse(value).data?.note
      return note ? t('flag.flaggedWith', { note }) : t('flag.flagged')
    }
    const status = statusValueSchema.safeParse(value).data
    if (!status) return null
    if (status.state === 'skipped' && status.reason) return t('status.skippedWith', { reason: status.reason })
    return t(`status.${status.state}`)
  }

  return (question, label) => {
    if (label === null) return { words: t('noAnswer') }
    if (question === statusQuestion || question === flagQuestion)
      return { words: ownWords(question, label.value) ?? t('unreadable') }
    const asked = project.questions.find(({ id }) => id === question)
    return (asked && answerSummary(asked.value, label.value, by)) ?? { words: t('unreadable') }
  }
}

/** The words of a summary, or the text that it is. */
export function summaryText(summary: Summary): string {
  return 'words' in summary ? summary.words : summary.text
}
