import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { QueueRow } from '../../domain/queue-row'
import { workCounts } from '../../domain/queue-view'
import type { SavedView } from '../../storage/saved-views'
import { usePerson } from '../../storage/use-workspace'
import { ContinueButton } from './continue-button'
import { EmptyProject } from './empty-project'
import { FilterBar } from './filter-bar'
import { forgetOpened } from './last-opened'
import { LeftBehindNotice } from './left-behind-notice'
import { NothingMatches } from './nothing-matches'
import styles from './queue.module.css'
import { QueueTable } from './queue-table'
import { SaveViewButton } from './save-view-button'
import { SavedViewList } from './saved-view-list'
import { SearchBox } from './search-box'
import { SearchFailed } from './search-failed'
import { ShownCount } from './shown-count'
import { useNow } from './use-now'
import { usePreloadedWorkbench } from './use-preloaded-workbench'
import { useQueueView } from './use-queue-view'
import { useViewedRows } from './use-viewed-rows'
import { WorkCountList } from './work-count-list'

const minuteMs = 60_000

interface QueueProps {
  project: string
  rows: readonly QueueRow[]
  /** The person's saved views. */
  views: readonly SavedView[]
}

/** The queue once its rows are read. */
export function Queue({ project, rows, views }: QueueProps) {
  const person = usePerson().id
  const { view, show, typeSearch, keepSearch } = useQueueView()
  // Whoever comes to the box is about to search.
  const [wasInBox, setWasInBox] = useState(false)
  const [isInBox, setInBox] = useState(false)
  const viewed = useViewedRows(project, rows, view, person, wasInBox)
  const { search, next } = viewed
  const navigate = useNavigate()
  const nowMs = useNow(minuteMs)
  const [selected, setSelected] = useState<string | null>(null)
  const dayStartMs = new Date(nowMs).setHours(0, 0, 0, 0)
  const counts = useMemo(() => workCounts(rows, person, dayStartMs), [rows, person, dayStartMs])
  const goOn = useCallback(() => {
    if (next === null) return
    forgetOpened(project)
    void navigate({ to: '/p/$project/i/$item', params: { project, item: next }, search: view })
  }, [navigate, project, next, view])
  usePreloadedWorkbench()

  if (rows.length === 0) return <EmptyProject />

  return (
    <>
      <div className={styles.work}>
        <WorkCountList counts={counts} view={view} onShow={show} />
        <ContinueButton
          isDone={next === null}
          isViewEmpty={viewed.rows.length === 0}
          hasKey={selected === null}
          onContinue={goOn}
        />
      </div>
      <LeftBehindNotice project={project} person={person} rows={rows} view={view} />
      <SavedViewList project={project} views={views} view={view} />
      <FilterBar
        rows={rows}
        view={view}
        person={person}
        found={viewed.found}
        onShow={show}
        search={
          <SearchBox
            search={view.search}
            onType={typeSearch}
            onRest={keepSearch}
            onFocusChange={(isIn) => {
              setInBox(isIn)
              setWasInBox(true)
            }}
          />
        }
        keep={<SaveViewButton project={project} views={views} view={view} />}
        shown={
          <ShownCount
            shown={viewed.rows.length}
            of={rows.length}
            search={search}
            isSearching={isInBox || search.found !== null}
          />
        }
      />
      {search.error && <SearchFailed project={project} error={search.error} />}
      {viewed.rows.length === 0 ? (
        <NothingMatches view={view} search={search} onShow={show} />
      ) : (
        <QueueTable
          project={project}
          rows={viewed.rows}
          view={viewed.view}
          words={viewed.words}
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
