import { useTranslation } from 'react-i18next'
import { keys } from '../../../domain/key'
import type { Question } from '../../../domain/question/question'
import type { Target } from '../../../domain/target'
import { wording } from '../../../i18n/wording'
import { useItemLabels, useItemSession } from '../item-session'
import { QuestionPlace } from '../question-place'
import styles from './quiet-question.module.css'

/** A question beside the translation. One that may be left open, such as a remark, is a word until it is wanted. */
export function QuietQuestion({ question, target }: { question: Question; target: Target }) {
  const { i18n } = useTranslation('translate')
  const { item, person, texts } = useItemSession()
  const { labels } = useItemLabels()
  const { type, required, title } = question.value
  if (type !== 'text' || required) return <QuestionPlace question={question} target={target} />
  const key = keys.label(item.id, target, question.id, person)
  const isUsed = Boolean(labels.get(key)?.heads[0]?.value) || texts.has(key)
  return (
    <details className={styles.quiet} open={isUsed}>
      <summary>{wording(title, i18n.language)}</summary>
      <QuestionPlace question={question} target={target} isTitleHidden />
    </details>
  )
}
