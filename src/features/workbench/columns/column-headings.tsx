import { useTranslation } from 'react-i18next'
import { useItemSession } from '../item-session'
import { responseName } from '../place-name'
import { shownColumns } from './column-arrangement'
import styles from './column-headings.module.css'
import { ColumnMenu } from './column-menu'
import { columnPlace } from './column-place'
import { useColumns } from './use-columns'
import { useModelName } from './use-model-name'

/** The columns' headings: over all turns, in view while they scroll. */
export function ColumnHeadings() {
  const { t } = useTranslation(['columns', 'workbench'])
  const { t: words } = useTranslation('workbench')
  const { order } = useItemSession()
  const { arrangement, textView, viewOf, stayingPlace } = useColumns()
  const modelOf = useModelName()
  return (
    <div className={styles.headings}>
      <div className={styles.corner} />
      {shownColumns(arrangement).map((candidate) => {
        const model = modelOf(candidate)
        const view = viewOf(candidate)
        const place = stayingPlace(candidate)
        return (
          <div
            key={candidate}
            className={`${styles.heading} ${place === null ? '' : styles.staying}`}
            data-column={candidate}
            {...(place !== null && { style: columnPlace(place) })}
          >
            <h2>{responseName(candidate, order, words)}</h2>
            <span className={styles.facts}>
              {model && <bdi className={styles.model}>{model}</bdi>}
              {arrangement.pinned.has(candidate) && <span className={styles.fact}>{t('pinned')}</span>}
              {view !== textView && <span className={styles.fact}>{t(`view.${view}`)}</span>}
            </span>
            <ColumnMenu candidate={candidate} />
          </div>
        )
      })}
    </div>
  )
}
