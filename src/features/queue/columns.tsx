import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import type { QueueRow } from '../../domain/queue-row'
import { capabilityName, type QueueColumn } from '../../domain/queue-view'
import {
  CapabilityCell,
  ChangedCell,
  DifficultyCell,
  LanguageCell,
  NumberCell,
  StatusCell,
  TitleCell,
} from './cells'

/** Rows come filtered and sorted from the domain; the table knows the order only to show and to change it. */
export const queueFeatures = tableFeatures({ rowSortingFeature })

const column = createColumnHelper<typeof queueFeatures, QueueRow>()

/** The columns, in their order. Their ids are the names in the address; queue-table.module.css has their widths. */
export const columns = column.columns([
  column.accessor('title', { id: id('title'), cell: ({ row }) => <TitleCell row={row.original} /> }),
  column.accessor('language', { id: id('language'), cell: ({ row }) => <LanguageCell row={row.original} /> }),
  column.accessor((row) => capabilityName(row), {
    id: id('capability'),
    cell: ({ row }) => <CapabilityCell row={row.original} />,
  }),
  column.accessor('difficulty', {
    id: id('difficulty'),
    cell: ({ row }) => <DifficultyCell row={row.original} />,
  }),
  column.accessor('turns', {
    id: id('turns'),
    sortDescFirst: false,
    cell: ({ row }) => <NumberCell value={row.original.turns} />,
  }),
  column.accessor('candidates', {
    id: id('candidates'),
    sortDescFirst: false,
    cell: ({ row }) => <NumberCell value={row.original.candidates} />,
  }),
  column.display({ id: id('status'), cell: ({ row }) => <StatusCell row={row.original} /> }),
  column.display({
    id: id('changed'),
    sortDescFirst: true,
    cell: ({ row }) => <ChangedCell row={row.original} />,
  }),
])

function id(name: QueueColumn): QueueColumn {
  return name
}
