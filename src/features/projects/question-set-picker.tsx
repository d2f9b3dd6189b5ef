import { useTranslation } from 'react-i18next'
import { Markdown } from '../../conversation/markdown/markdown'
import { type QuestionSetId, questionSetIds, questionSets } from '../../domain/question-set/question-set'
import { wording } from '../../i18n/wording'
import { ChoiceCards } from '../../ui/choice-cards'
import styles from './question-set-picker.module.css'

interface QuestionSetPickerProps {
  value: QuestionSetId
  onChoose: (set: QuestionSetId) => void
}

/** The ready sets of questions, and the guideline of the chosen one. */
export function QuestionSetPicker({ value, onChoose }: QuestionSetPickerProps) {
  const { t, i18n } = useTranslation('projects')
  return (
    <>
      <ChoiceCards
        legend={t('import.set')}
        value={value}
        choices={questionSetIds.map((set) => ({
          value: set,
          name: wording(questionSets[set].name, i18n.language),
          about: t(`import.about.${set}`),
        }))}
        onChoose={onChoose}
      />
      <details className={styles.guideline}>
        <summary>{t('import.guideline')}</summary>
        <div className={styles.text}>
          <Markdown text={wording(questionSets[value].guideline, i18n.language)} />
        </div>
      </details>
    </>
  )
}
