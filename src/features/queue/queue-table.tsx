import { type SortingState, useTable } from '@tanstack/react-table'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueRow } from '../../domain/queue-row'
import type { QueueColumn, QueueView } from '../../domain/queue-view'
import { CellFactsProvider } from './cell-facts'
import { columns, queueFeatures } from './columns'
import styles from './queue-table.module.css'
import { QueueTableRow } from './queue-table-row'
import { SortHeader } from './sort-header'
import { useRowKeys } from './use-row-keys'
import { useVirtualRows } from './use-virtual-rows'

interface QueueTableProps {
  project: string
  /** Filtered and sorted. */
  rows: QueueRow[]
  view: QueueView
  /** What is searched for, folded. */
  words: readonly string[]
  person: string
  nowMs: number
  /** The item of the selected row. */
  selected: string | null
  onSelect: (item: string | null) => void
  onShow: (view: QueueView) => void
  onContinue: () => void
}

/** The rows of a view. Only those near the window exist; the page itself scrolls. */
export const QueueTable = memo(function QueueTable(props: QueueTableProps) {
  const { project, rows, view, words, person, nowMs, selected, onSelect, onShow, onContinue } = props
  const { t } = useTranslation('queue')
  const facts = useMemo(
    () => ({ project, person, nowMs, view, words }),
    [project, person, nowMs, view, words],
  )
  const sorting = useMemo<SortingState>(
    () => (view.sort ? [{ id: view.sort, desc: view.descending === true }] : []),
    [view.sort, view.descending],
  )
  const table = useTable({
    features: queueFeatures,
    columns,
    data: rows,
    getRowId: (row) => row.item,
    state: { sorting },
    manualSorting: true,
    enableMultiSort: false,
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change
      const sort = next?.id as QueueColumn | undefined
      onShow({ ...view, sort, descending: next?.desc ? true : undefined })
    },
  })
  const tableRows = table.getRowModel().rows
  const selectedIndex = useMemo(
    () => (selected === null ? -1 : rows.findIndex((row) => row.item === selected)),
    [rows, selected],
  )
  const { body, virtualizer, start } = useVirtualRows(rows, selectedIndex, words.length > 0)
  useRowKeys({ project, rows, body, virtualizer, selectedIndex, onSelect, onContinue })

  return (
    <CellFactsProvider value={facts}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose rows are selected by keys */}
      <table role="grid" aria-label={t('name')} aria-rowcount={rows.length + 1} className={styles.table}>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
              {group.headers.map((header) => (
                <SortHeader
                  key={header.id}
                  column={header.column.id as QueueColumn}
                  sorted={header.column.getIsSorted()}
                  onSort={() => header.column.toggleSorting()}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body} className={styles.body} style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((place) => {
            const row = tableRows[place.index]
            return (
              row && (
                <QueueTableRow
                  key={row.id}
                  row={row}
                  index={place.index}
                  offsetPx={place.start - start}
                  isSelected={place.index === selectedIndex}
                  measure={virtualizer.measureElement}
                  onSelect={onSelect}
                />
              )
            )
          })}
        </tbody>
      </table>
    </CellFactsProvider>
  )
})
