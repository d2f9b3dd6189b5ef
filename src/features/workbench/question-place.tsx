import { useTranslation } from 'react-i18next'
import type { Question } from '../../domain/question/question'
import { capabilityName } from '../../domain/queue-view'
import type { Target } from '../../domain/target'
import { wording } from '../../i18n/wording'
import type { Side, TranslationSource } from '../../questions/answer-props'
import { QuestionInput } from '../../questions/question-input'
import { ErrorNote } from '../../ui/error-note'
import { ConflictNote } from './conflict-note'
import { HistoryButton } from './history/history-button'
import { useItemSession } from './item-session'
import styles from './question-place.module.css'
import { StaleNote } from './stale-note'
import { useLabel } from './use-label'

interface QuestionPlaceProps {
  question: Question
  target: Target
  sides?: readonly [Side, Side]
  source?: TranslationSource
  /** The title stands elsewhere. */
  isTitleHidden?: boolean
}

/** What is written is taken back by emptying its box. */
function isWritten({ value }: Question): boolean {
  return value.type === 'text' || value.type === 'translation'
}

/** One question about one target: its title, its input, and what is to be said about the answer. */
export function QuestionPlace({
  question,
  target,
  sides,
  source,
  isTitleHidden = false,
}: QuestionPlaceProps) {
  const { t, i18n } = useTranslation('workbench')
  const label = useLabel(question, target, t, i18n.language)
  const { item } = useItemSession()
  const { title, help, required } = question.value
  return (
    <div className={styles.place} data-place={label.key}>
      <div className={styles.head}>
        {!isTitleHidden && (
          <span className={styles.title} title={wording(help, i18n.language)}>
            {wording(title, i18n.language)}
            {question.value.showWhen?.fact === 'capability' && (
              <span className={styles.capability}>
                <bdi>{capabilityName({ capability: item.value.capability ?? [] })}</bdi>
              </span>
            )}
            {!required && <span className={styles.optional}>{t('optional')}</span>}
          </span>
        )}
        <span className={styles.asides}>
          {label.hasHistory && (
            <HistoryButton historyKey={label.key} name={label.name} className={styles.aside} />
          )}
          {label.value !== null && !isWritten(question) && (
            <button
              type="button"
              data-clear
              className={styles.aside}
              aria-label={t('clearNamed', { name: label.name })}
              onClick={() => label.answer(null)}
            >
              {t('clear')}
            </button>
          )}
        </span>
      </div>
      <QuestionInput
        question={question}
        value={label.value}
        name={label.name}
        isReadOnly={false}
        language={i18n.language}
        unsubmitted={label.unsubmitted}
        onAnswer={label.answer}
        onEdit={label.edit}
        onKeep={label.keep}
        {...(sides && { sides })}
        {...(source && { source })}
      />
      {label.conflicting && (
        <ConflictNote question={question.id} heads={label.conflicting} onSettle={label.settle} />
      )}
      {label.isStale && !label.conflicting && (
        <StaleNote
          name={label.name}
          target={target}
          judgedHash={label.judgedHash}
          onStillHolds={() => label.answer(label.value)}
        />
      )}
      {label.failure && <ErrorNote error={label.failure} />}
    </div>
  )
}
