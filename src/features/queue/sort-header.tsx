import type { SortDirection } from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import type { QueueColumn } from '../../domain/queue-view'
import styles from './queue-table.module.css'

interface SortHeaderProps {
  column: QueueColumn
  sorted: SortDirection | false
  /** To the next order: one way, the other way, as the items came. */
  onSort: () => void
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const
const arrows = { asc: '↑', desc: '↓' } as const

export function SortHeader({ column, sorted, onSort }: SortHeaderProps) {
  const { t } = useTranslation('queue')
  return (
    <th className={styles[column]} aria-sort={sorted ? ariaSort[sorted] : 'none'}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {t(`column.${column}`)}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted && arrows[sorted]}
        </span>
      </button>
    </th>
  )
}
