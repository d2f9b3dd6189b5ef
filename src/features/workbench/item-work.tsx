import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextView } from '../../conversation/response-text'
import { itemTitle } from '../../domain/item'
import { questionsAbout } from '../../domain/places'
import type { QueueView } from '../../domain/queue-view'
import { listItemLabels } from '../../storage/items'
import { findProject } from '../../storage/projects'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { Page } from '../../ui/page'
import { CandidateHeadings } from './candidate-headings'
import { ComparisonPlace } from './comparison-place'
import { focusFirst } from './focus-place'
import { GuidelinePanel, useGuidelineOpen } from './guideline-panel'
import { ItemCrumbs } from './item-crumbs'
import { type ItemSession, ItemSessionProvider } from './item-session'
import styles from './item-work.module.css'
import { makeSession, shownOrder, targetHashes } from './make-session'
import type { OpenedItem } from './open-item'
import { QuestionPlace } from './question-place'
import { TurnRow } from './turn-row'
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
  const session = useItemWorkSession(opened, person)
  const [textView, setTextView] = useState<TextView>('rendered')
  const [isGuidelineOpen, setGuidelineOpen] = useGuidelineOpen()
  // The first turn is painted first; the others follow when the browser has time.
  const turns = useDeferredValue(session.item.value.turns.length, 1)
  const { item, project } = session
  const aboutItem = questionsAbout(project.questions, 'item', item.value)
  const comparisons = questionsAbout(project.questions, 'comparison', item.value).filter(
    (question) => question.value.per === 'item',
  )

  useEffect(() => focusFirst(), [])
  useKeepWhenLeaving(item.id)

  return (
    <ItemSessionProvider value={session}>
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
          </div>
          {isGuidelineOpen && <GuidelinePanel onClose={() => setGuidelineOpen(false)} />}
        </div>
      </Page>
    </ItemSessionProvider>
  )
}

/** However the item is left, by the browser's own back button too, its texts become answers. */
function useKeepWhenLeaving(item: string) {
  const { unsubmitted } = useWorkspace()
  useEffect(() => () => void unsubmitted.keepAll(item), [unsubmitted, item])
}

/** The session of an item, kept true by the database: what is shown is what is stored. */
function useItemWorkSession(opened: OpenedItem, person: string): ItemSession {
  const { db } = useWorkspace()
  const { item, texts } = opened
  const project = useWatched(
    () => findProject(db, opened.project.id),
    [db, opened.project.id],
    opened.project,
  )
  const labels = useWatched(
    () => listItemLabels(db, item.project, item.id, person),
    [db, item.project, item.id, person],
    opened.labels,
  )
  const hashOf = useMemo(() => targetHashes(item), [item])
  const [given] = useState(() => new Map<string, unknown>())
  const order = useMemo(
    () => shownOrder(project ?? opened.project, item, person),
    [project, opened.project, item, person],
  )
  return useMemo(
    () =>
      makeSession({ project: project ?? opened.project, item, labels, texts, person, order, given, hashOf }),
    [project, opened.project, item, labels, texts, person, order, given, hashOf],
  )
}
