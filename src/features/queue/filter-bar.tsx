import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueRow } from '../../domain/queue-row'
import {
  type FoundItems,
  hasFilter,
  markFilterNames,
  markFilters,
  progressOf,
  type QueueView,
  valueCounts,
  valueFilters,
  withoutFilters,
} from '../../domain/queue-view'
import { Button } from '../../ui/button'
import styles from './filter-bar.module.css'
import { FilterPill } from './filter-pill'
import { MarkPill } from './mark-pill'

interface FilterBarProps {
  rows: readonly QueueRow[]
  view: QueueView
  person: string
  found: FoundItems
  onShow: (view: QueueView) => void
  /** Before the filters: what is searched for. */
  search: ReactNode
  /** After them: the way to keep the view. */
  keep: ReactNode
  /** At the end: how many rows are left of how many. */
  shown: ReactNode
}

/** What the queue is searched for and filtered by. */
export function FilterBar({ rows, view, person, found, onShow, search, keep, shown }: FilterBarProps) {
  const { t } = useTranslation('queue')
  // The flag is for everybody to use; the others only where there is something to see.
  const present = useMemo(
    () =>
      markFilterNames.filter(
        (filter) => filter === 'flagged' || rows.some((row) => progressOf(row, person)[markFilters[filter]]),
      ),
    [rows, person],
  )
  const marks = markFilterNames.filter((filter) => view[filter] || present.includes(filter))
  return (
    <section className={styles.bar} aria-label={t('filter.name')}>
      {search}
      {valueFilters.map((filter) => (
        <FilterPill
          key={filter}
          filter={filter}
          chosen={view[filter] ?? []}
          countValues={() => valueCounts(rows, view, person, found, filter)}
          onChoose={(values) => onShow({ ...view, [filter]: values.length > 0 ? values : undefined })}
        />
      ))}
      {marks.map((filter) => (
        <MarkPill
          key={filter}
          filter={filter}
          isOn={view[filter] === true}
          onToggle={() => onShow({ ...view, [filter]: view[filter] ? undefined : true })}
        />
      ))}
      {hasFilter(view) && (
        <Button look="quiet" onClick={() => onShow({ ...withoutFilters(view), search: view.search })}>
          {t('filter.clearAll')}
        </Button>
      )}
      {keep}
      {shown}
    </section>
  )
}
