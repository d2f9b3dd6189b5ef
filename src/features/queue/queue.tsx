import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { QueueRow } from '../../domain/queue-row'
import { nextToDo, viewedRows, workCounts } from '../../domain/queue-view'
import { searchWords } from '../../domain/search/search-words'
import type { SavedView } from '../../storage/saved-views'
import { useSearch } from '../../storage/use-search'
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
  const search = useSearch(project, view.search, wasInBox)
  const { found } = search
  const navigate = useNavigate()
  const nowMs = useNow(minuteMs)
  const [selected, setSelected] = useState<string | null>(null)
  const dayStartMs = new Date(nowMs).setHours(0, 0, 0, 0)
  const words = useMemo(() => searchWords(view.search ?? ''), [view.search])
  const viewed = useMemo(() => viewedRows(rows, view, person, found), [rows, view, person, found])
  const counts = useMemo(() => workCounts(rows, person, dayStartMs), [rows, person, dayStartMs])
  const next = useMemo(() => nextToDo(rows, view, person, found, null), [rows, view, person, found])
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
      <SavedViewList project={project} views={views} view={view} />
      <FilterBar
        rows={rows}
        view={view}
        person={person}
        found={found}
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
            shown={viewed.length}
            of={rows.length}
            search={search}
            isSearching={isInBox || found !== null}
          />
        }
      />
      {search.error && <SearchFailed project={project} error={search.error} />}
      {viewed.length === 0 ? (
        <NothingMatches view={view} search={search} onShow={show} />
      ) : (
        <QueueTable
          project={project}
          rows={viewed}
          view={view}
          words={words}
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
