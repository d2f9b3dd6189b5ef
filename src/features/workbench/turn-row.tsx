import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { questionsAbout } from '../../domain/places'
import { numberWords } from '../../i18n/number-words'
import { allColumns } from './columns/column-arrangement'
import { useColumns } from './columns/use-columns'
import { ComparisonPlace } from './comparison-place'
import { textKeys } from './find/item-texts'
import { useMarks } from './find/use-find'
import { useItemSession } from './item-session'
import { ResponseCell } from './response-cell'
import { TranslatePrompt } from './translate/translate-prompt'
import { TurnPrompt } from './turn-prompt'
import styles from './turn-row.module.css'

/** One turn across the grid: the prompt over all candidates, their responses side by side, the comparison below. */
export const TurnRow = memo(function TurnRow({ turn }: { turn: number }) {
  const { t, i18n } = useTranslation('workbench')
  const { item, project, translation } = useItemSession()
  const { arrangement, isVisible, viewOf, stayingPlace } = useColumns()
  const marksOf = useMarks()
  const columns = allColumns(arrangement)
  const comparisons = questionsAbout(project.questions, 'comparison', item.value).filter(
    (question) => question.value.per === 'turn',
  )

  return (
    <section className={styles.turn} aria-labelledby={`turn-${turn}`} data-turn={turn}>
      <h2 id={`turn-${turn}`} className={styles.number} aria-label={t('turnTitle', { turn })}>
        {numberWords(turn, i18n.language)}
      </h2>
      <div className={styles.content}>
        {translation ? <TranslatePrompt turn={turn} translation={translation} /> : <TurnPrompt turn={turn} />}
        {columns.length > 0 && (
          <div className={styles.grid}>
            <div className={styles.cells}>
              {columns.map((candidate) => (
                <ResponseCell
                  key={candidate}
                  candidate={candidate}
                  turn={turn}
                  view={viewOf(candidate)}
                  isHidden={!isVisible(candidate)}
                  stayingPlace={stayingPlace(candidate)}
                  marks={marksOf(textKeys.response(turn, candidate))}
                />
              ))}
            </div>
            {comparisons.map((question) => (
              <ComparisonPlace key={question.id} question={question} turn={turn} />
            ))}
          </div>
        )}
      </div>
    </section>
  )
})
