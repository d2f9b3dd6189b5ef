import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { QueueRow } from '../../domain/queue-row'
import { nextToDo, viewedRows, workCounts } from '../../domain/queue-view'
import { usePerson } from '../../storage/use-workspace'
import { ContinueButton } from './continue-button'
import { EmptyProject } from './empty-project'
import { FilterBar } from './filter-bar'
import { forgetOpened } from './last-opened'
import { LeftBehindNotice } from './left-behind-notice'
import { NothingMatches } from './nothing-matches'
import styles from './queue.module.css'
import { QueueTable } from './queue-table'
import { useNow } from './use-now'
import { usePreloadedWorkbench } from './use-preloaded-workbench'
import { useQueueView } from './use-queue-view'
import { withoutFilters } from './without-filters'
import { WorkCountList } from './work-count-list'

const minuteMs = 60_000

/** The queue once its rows are read. */
export function Queue({ project, rows }: { project: string; rows: readonly QueueRow[] }) {
  const person = usePerson().id
  const { view, show } = useQueueView()
  const navigate = useNavigate()
  const nowMs = useNow(minuteMs)
  const [selected, setSelected] = useState<string | null>(null)
  const dayStartMs = new Date(nowMs).setHours(0, 0, 0, 0)
  const viewed = useMemo(() => viewedRows(rows, view, person), [rows, view, person])
  const counts = useMemo(() => workCounts(rows, person, dayStartMs), [rows, person, dayStartMs])
  const next = useMemo(() => nextToDo(rows, view, person, null), [rows, view, person])
  usePreloadedWorkbench()

  if (rows.length === 0) return <EmptyProject />

  function goOn() {
    if (next === null) return
    forgetOpened(project)
    void navigate({ to: '/p/$project/i/$item', params: { project, item: next }, search: view })
  }

  return (
    <>
      <div className={styles.work}>
        <WorkCountList counts={counts} view={view} onShow={show} />
        <ContinueButton
          isDone={next === null}
          isViewEmpty={viewed.length === 0}
          hasKey={selected === null}
          onContinue={goOn}
        />
      </div>
      <LeftBehindNotice project={project} person={person} rows={rows} view={view} />
      <FilterBar rows={rows} shown={viewed.length} view={view} person={person} onShow={show} />
      {viewed.length === 0 ? (
        <NothingMatches onClear={() => show(withoutFilters(view))} />
      ) : (
        <QueueTable
          project={project}
          rows={viewed}
          view={view}
          person={person}
          nowMs={nowMs}
          selected={selected}
          onSelect={setSelected}
          onShow={show}
          onContinue={goOn}
        />
      )}
    </>
  )
}
