import { useEffect, useMemo, useState } from 'react'
import { isSameValue } from '../../domain/canonical-json'
import { itemTitle } from '../../domain/item'
import { placesOf } from '../../domain/places'
import type { QueueView } from '../../domain/queue-view'
import { listItemLabels, type StoredItem } from '../../storage/items'
import { findProject, type ProjectOverview } from '../../storage/projects'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { Page } from '../../ui/page'
import { HiddenColumns } from './columns/hidden-columns'
import { useColumnRoom } from './columns/use-column-room'
import { ColumnsProvider, useItemColumns } from './columns/use-columns'
import { ConversationGrid } from './conversation-grid'
import { MarksProvider, useFind } from './find/use-find'
import { focusFirst } from './focus-place'
import { GuidelinePanel, useGuidelineOpen } from './guideline-panel'
import { ItemCrumbs } from './item-crumbs'
import { ItemFiles } from './item-files'
import { ItemPanels } from './item-panels'
import { ItemPlace } from './item-place'
import { type ItemLabels, type ItemSession, ItemSessionProvider } from './item-session'
import styles from './item-work.module.css'
import { itemLabels, shownOrder, targetHashes } from './make-session'
import type { OpenedItem } from './open-item'
import { useTranslationSession } from './translate/use-translation-session'
import { useItemWithFiles } from './use-item-with-files'
import { WorkbenchBar } from './workbench-bar'

interface ItemWorkProps {
  opened: OpenedItem
  person: string
  /** The queue's view that the item was opened from: what comes next depends on it. */
  view: QueueView
}

/** An item with everything that is asked about it, and everything one does with it. */
export function ItemWork({ opened, person, view }: ItemWorkProps) {
  const [restored, setRestored] = useState<StoredItem | null>(null)
  const [session, labels] = useItemWork(restored ? { ...opened, item: restored } : opened, person)
  const [isGuidelineOpen, setGuidelineOpen] = useGuidelineOpen()
  const columns = useItemColumns(session, useColumnRoom(isGuidelineOpen))
  const initialFind = view.search ?? ''
  const find = useFind(session, columns, initialFind)
  const { item } = session

  useEffect(focusAfterPaint, [])
  useKeepWhenLeaving(item.id)

  return (
    <ItemSessionProvider value={session}>
      <ItemPanels labels={labels} onRestored={setRestored}>
        <ColumnsProvider value={columns}>
          <MarksProvider value={find.marksOf}>
            <Page
              title={itemTitle(item.value).slice(0, 60)}
              hasOwnSaveState
              fillsScreen
              crumbs={<ItemCrumbs view={view} />}
              end={<ItemPlace view={view} />}
              footer={
                <WorkbenchBar
                  view={view}
                  find={find}
                  initialFind={initialFind}
                  onGuideline={() => setGuidelineOpen(!isGuidelineOpen)}
                />
              }
            >
              <div className={styles.screen}>
                <HiddenColumns />
                <div className={styles.work}>
                  <ItemFiles>
                    <ConversationGrid opened={opened} />
                  </ItemFiles>
                  {isGuidelineOpen && <GuidelinePanel onClose={() => setGuidelineOpen(false)} />}
                </div>
              </div>
            </Page>
          </MarksProvider>
        </ColumnsProvider>
      </ItemPanels>
    </ItemSessionProvider>
  )
}

/** To focus is to lay out: the first paint must not wait for it. */
function focusAfterPaint() {
  let timer: ReturnType<typeof setTimeout> | null = null
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(focusFirst)
  })
  return () => {
    cancelAnimationFrame(frame)
    if (timer) clearTimeout(timer)
  }
}

/** However the item is left, by the browser's own back button too, its texts become answers. */
function useKeepWhenLeaving(item: string) {
  const { unsubmitted } = useWorkspace()
  useEffect(() => () => void unsubmitted.keepAll(item), [unsubmitted, item])
}

/** The session of an item, and its labels, kept true by the database: what is shown is what is stored. */
function useItemWork(opened: OpenedItem, person: string): [ItemSession, ItemLabels] {
  const { db } = useWorkspace()
  const { texts } = opened
  const item = useItemWithFiles(opened.item)
  const watched = useWatched(
    () => findProject(db, opened.project.id),
    [db, opened.project.id],
    opened.project,
  )
  const project = useUnchanged(watched ?? opened.project, whatIsAsked)
  const watchedRows = useWatched(
    () => listItemLabels(db, item.project, item.id, person),
    [db, item.project, item.id, person],
    opened.labels,
  )
  const rows = useUnchanged(watchedRows, (read) => read.map(({ heads }) => heads.map((head) => head.id)))
  const translation = useTranslationSession(opened, project, person)
  const [given] = useState(() => new Map<string, unknown>())
  useEffect(() => {
    // What the database has told of needs no remembering; an undo must not be outlived by what it took back.
    for (const { key, heads } of rows) {
      if (isSameValue(given.get(key), heads[0]?.value?.value ?? null)) given.delete(key)
    }
  }, [rows, given])
  const session = useMemo((): ItemSession => {
    const order = shownOrder(project, item, person)
    const places = placesOf(item.value, project.questions, order, translation?.into)
    return { project, item, person, order, texts, places, given, translation, hashOf: targetHashes(item) }
  }, [project, item, texts, person, given, translation])
  return [session, useMemo(() => itemLabels(rows), [rows])]
}

/** What of a project the workbench shows. */
function whatIsAsked({ value, questions, guideline }: ProjectOverview) {
  return [value, questions, guideline]
}

/**
 * A value as it was first read, for as long as later readings say the same: then nothing that stands on it is made
 * anew.
 */
function useUnchanged<Value>(value: Value, saying: (value: Value) => unknown): Value {
  const [kept, setKept] = useState(value)
  if (kept === value || isSameValue(saying(kept), saying(value))) return kept
  setKept(value)
  return value
}
