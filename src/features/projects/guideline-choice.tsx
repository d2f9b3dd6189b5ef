import { useTranslation } from 'react-i18next'
import { Markdown } from '../../conversation/markdown/markdown'
import type { QuestionSetId } from '../../domain/question-set/question-set'
import { guidelineOf } from '../../domain/question-set/set-changes'
import type { LocalizedText } from '../../domain/schema'
import { wording } from '../../i18n/wording'
import { ChoiceCards } from '../../ui/choice-cards'
import styles from './questions-dialog.module.css'

interface GuidelineChoiceProps {
  sets: readonly QuestionSetId[]
  present: LocalizedText
  /** The guideline of the sets is taken; else the present one stays. */
  isTaken: boolean
  onTake: (isTaken: boolean) => void
}

/** Which guideline stands beside the work once the questions have changed. */
export function GuidelineChoice({ sets, present, isTaken, onTake }: GuidelineChoiceProps) {
  const { t, i18n } = useTranslation('project')
  return (
    <div>
      <ChoiceCards
        legend={t('guideline.legend')}
        value={isTaken ? 'ready' : 'present'}
        choices={[
          {
            value: 'ready',
            name: t('guideline.ready', { count: sets.length }),
            about: t('guideline.readyAbout', { count: sets.length }),
          },
          { value: 'present', name: t('guideline.present'), about: t('guideline.presentAbout') },
        ]}
        onChoose={(chosen) => onTake(chosen === 'ready')}
      />
      <details className={styles.guideline}>
        <summary>{t('guideline.read')}</summary>
        <div className={styles.text}>
          <Markdown text={wording(isTaken ? guidelineOf(sets) : present, i18n.language)} />
        </div>
      </details>
    </div>
  )
}
