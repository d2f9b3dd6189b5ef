import { useTranslation } from 'react-i18next'
import type { QueueRow } from '../../domain/queue-row'
import { hasFilter, type QueueView, valueCounts, valueFilters } from '../../domain/queue-view'
import { Button } from '../../ui/button'
import styles from './filter-bar.module.css'
import { FilterPill } from './filter-pill'
import { FlaggedPill } from './flagged-pill'
import { withoutFilters } from './without-filters'

interface FilterBarProps {
  rows: readonly QueueRow[]
  /** How many rows the view shows. */
  shown: number
  view: QueueView
  person: string
  onShow: (view: QueueView) => void
}

/** What the queue is filtered by, and how many rows are left of how many. */
export function FilterBar({ rows, shown, view, person, onShow }: FilterBarProps) {
  const { t } = useTranslation('queue')
  return (
    <section className={styles.bar} aria-label={t('filter.name')}>
      {valueFilters.map((filter) => (
        <FilterPill
          key={filter}
          filter={filter}
          chosen={view[filter] ?? []}
          countValues={() => valueCounts(rows, view, person, filter)}
          onChoose={(values) => onShow({ ...view, [filter]: values.length > 0 ? values : undefined })}
        />
      ))}
      <FlaggedPill
        isOn={view.flagged === true}
        onToggle={() => onShow({ ...view, flagged: view.flagged ? undefined : true })}
      />
      {hasFilter(view) && (
        <Button look="quiet" onClick={() => onShow(withoutFilters(view))}>
          {t('filter.clearAll')}
        </Button>
      )}
      <p className={styles.shown} aria-live="polite">
        {t('shown', { shown, of: rows.length })}
      </p>
    </section>
  )
}
