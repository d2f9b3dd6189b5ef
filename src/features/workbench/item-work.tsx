import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ItemOpening } from '../../conversation/opening/item-opening'
import type { TextView } from '../../conversation/response-text'
import { isSameValue } from '../../domain/canonical-json'
import { itemTitle } from '../../domain/item'
import { placesOf, questionsAbout } from '../../domain/places'
import type { QueueView } from '../../domain/queue-view'
import { listItemLabels } from '../../storage/items'
import { findProject, type ProjectOverview } from '../../storage/projects'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { Page } from '../../ui/page'
import { CandidateHeadings } from './candidate-headings'
import { ComparisonPlace } from './comparison-place'
import { focusFirst } from './focus-place'
import { GuidelinePanel, useGuidelineOpen } from './guideline-panel'
import { ItemCrumbs } from './item-crumbs'
import { ItemFiles } from './item-files'
import { type ItemLabels, ItemLabelsProvider, type ItemSession, ItemSessionProvider } from './item-session'
import styles from './item-work.module.css'
import { itemLabels, shownOrder, targetHashes } from './make-session'
import type { OpenedItem } from './open-item'
import { paintsInSteps } from './paints-in-steps'
import { QuestionPlace } from './question-place'
import { TurnRow } from './turn-row'
import { useItemWithFiles } from './use-item-with-files'
import { WorkbenchBar } from './workbench-bar'

interface ItemWorkProps {
  opened: OpenedItem
  person: string
  /** The queue's view that the item was opened from: what comes next depends on it. */
  view: QueueView
}

/** The turn-aligned grid of an item with everything that is asked about it. */
export function ItemWork({ opened, person, view }: ItemWorkProps) {
  const { t } = useTranslation('workbench')
  const [session, labels] = useItemWork(opened, person)
  const [textView, setTextView] = useState<TextView>('rendered')
  const [isGuidelineOpen, setGuidelineOpen] = useGuidelineOpen()
  const { item, project } = session
  // Where the first turn is painted first, the others follow when the browser has time.
  const [first] = useState(() => (paintsInSteps(opened) ? 1 : item.value.turns.length))
  const turns = useDeferredValue(item.value.turns.length, first)
  const aboutItem = questionsAbout(project.questions, 'item', item.value)
  const comparisons = questionsAbout(project.questions, 'comparison', item.value).filter(
    (question) => question.value.per === 'item',
  )

  useEffect(focusAfterPaint, [])
  useKeepWhenLeaving(item.id)

  return (
    <ItemSessionProvider value={session}>
      <ItemLabelsProvider value={labels}>
        <Page
          title={itemTitle(item.value).slice(0, 60)}
          hasOwnSaveState
          crumbs={<ItemCrumbs view={view} />}
          footer={
            <WorkbenchBar
              view={view}
              textView={textView}
              onTextView={setTextView}
              onGuideline={() => setGuidelineOpen(!isGuidelineOpen)}
            />
          }
        >
          <div className={styles.work}>
            <div className={styles.conversation}>
              <ItemFiles>
                <ItemOpening item={item.value} />
                <CandidateHeadings />
                {item.value.turns.slice(0, turns).map((_, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a turn is known by its place
                  <TurnRow key={i} turn={i + 1} view={textView} />
                ))}
                {(aboutItem.length > 0 || comparisons.length > 0) && (
                  <section className={styles.whole} aria-label={t('wholeConversation')}>
                    {comparisons.map((question) => (
                      <ComparisonPlace key={question.id} question={question} />
                    ))}
                    {aboutItem.map((question) => (
                      <QuestionPlace key={question.id} question={question} target={{ kind: 'item' }} />
                    ))}
                  </section>
                )}
              </ItemFiles>
            </div>
            {isGuidelineOpen && <GuidelinePanel onClose={() => setGuidelineOpen(false)} />}
          </div>
        </Page>
      </ItemLabelsProvider>
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
  const [given] = useState(() => new Map<string, unknown>())
  useEffect(() => {
    // What the database has told of needs no remembering; an undo must not be outlived by what it took back.
    for (const { key, heads } of rows) {
      if (isSameValue(given.get(key), heads[0]?.value?.value ?? null)) given.delete(key)
    }
  }, [rows, given])
  const session = useMemo((): ItemSession => {
    const order = shownOrder(project, item, person)
    const places = placesOf(item.value, project.questions, order)
    return { project, item, person, order, texts, places, given, hashOf: targetHashes(item) }
  }, [project, item, texts, person, given])
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
