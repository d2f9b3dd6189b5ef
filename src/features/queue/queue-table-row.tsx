import { FlexRender, type Row } from '@tanstack/react-table'
import { memo } from 'react'
import type { QueueRow } from '../../domain/queue-row'
import type { QueueColumn } from '../../domain/queue-view'
import type { queueFeatures } from './columns'
import styles from './queue-table.module.css'

interface QueueTableRowProps {
  row: Row<typeof queueFeatures, QueueRow>
  /** Its place in the view, from 0. */
  index: number
  /** From the top of the rows. */
  offsetPx: number
  isSelected: boolean
  measure: (element: HTMLTableRowElement | null) => void
  onSelect: (item: string) => void
}

export const QueueTableRow = memo(function QueueTableRow(props: QueueTableRowProps) {
  const { row, index, offsetPx, isSelected, measure, onSelect } = props
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={styles.row}
      style={{ transform: `translateY(${offsetPx}px)` }}
      onFocus={() => onSelect(row.id)}
    >
      {row.getAllCells().map((cell) => (
        <td key={cell.id} className={styles[cell.column.id as QueueColumn]}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  )
})
