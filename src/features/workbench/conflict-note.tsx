import { useTranslation } from 'react-i18next'
import type { Question } from '../../domain/question/question'
import { typeOf } from '../../domain/question/question-types'
import { Button } from '../../ui/button'
import styles from './conflict-note.module.css'

interface ConflictNoteProps {
  question: Question
  /** Every value that stands, the shown one first. */
  values: readonly unknown[]
  onSettle: (value: unknown) => void
}

/** The same question was answered in two places at once: both values, and a button to keep either. */
export function ConflictNote({ question, values, onSettle }: ConflictNoteProps) {
  const { t } = useTranslation('workbench')
  return (
    <div className={styles.note}>
      <span>{t('conflict.text')}</span>
      {values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two values may be equal in words
        <Button key={i} onClick={() => onSettle(value)}>
          {t('conflict.keep', { value: words(question, value) ?? t('conflict.nothing') })}
        </Button>
      ))}
    </div>
  )
}

function words(question: Question, value: unknown): string | null {
  const type = typeOf(question.value)
  const readable = value === null ? null : type?.parseValue(question.value, value)
  if (readable === null || readable === undefined) return null
  const cell = String(type!.cell(readable))
  return cell.length > 80 ? `${cell.slice(0, 80)}…` : cell
}
