import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Markdown } from '../../conversation/markdown/markdown'
import { type QuestionSetId, questionSetIds, questionSets } from '../../domain/question-set/question-set'
import { wording } from '../../i18n/wording'
import styles from './question-set-picker.module.css'

interface QuestionSetPickerProps {
  value: QuestionSetId
  onChoose: (set: QuestionSetId) => void
}

/** The ready sets of questions, and the guideline of the chosen one. */
export function QuestionSetPicker({ value, onChoose }: QuestionSetPickerProps) {
  const { t, i18n } = useTranslation('projects')
  const id = useId()
  return (
    <>
      <fieldset className={styles.sets}>
        <legend>{t('import.set')}</legend>
        {questionSetIds.map((set) => (
          <label key={set} className={styles.set}>
            <input
              type="radio"
              name={id}
              checked={set === value}
              aria-describedby={`${id}-${set}`}
              onChange={() => onChoose(set)}
            />
            <span className={styles.name}>{wording(questionSets[set].name, i18n.language)}</span>
            <span id={`${id}-${set}`} className={styles.about}>
              {t(`import.about.${set}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <details className={styles.guideline}>
        <summary>{t('import.guideline')}</summary>
        <div className={styles.text}>
          <Markdown text={wording(questionSets[value].guideline, i18n.language)} />
        </div>
      </details>
    </>
  )
}
