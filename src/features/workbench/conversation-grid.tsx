import { type CSSProperties, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ItemOpening } from '../../conversation/opening/item-opening'
import { questionsAbout } from '../../domain/places'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { shownColumns } from './columns/column-arrangement'
import { followFocus } from './columns/column-focus'
import { ColumnHeadings } from './columns/column-headings'
import { openTabId, ResponseTabs } from './columns/response-tabs'
import { useColumns } from './columns/use-columns'
import { ComparisonPlace } from './comparison-place'
import styles from './conversation-grid.module.css'
import { useItemSession } from './item-session'
import type { OpenedItem } from './open-item'
import { paintsInSteps } from './paints-in-steps'
import { responseName } from './place-name'
import { QuestionPlace } from './question-place'
import { TurnRow } from './turn-row'

/** The turn-aligned grid of an item, or where it is narrow its turns behind tabs; at the end what is asked about all of it. */
export function ConversationGrid({ opened }: { opened: OpenedItem }) {
  const { t } = useTranslation('workbench')
  const { item, project, order } = useItemSession()
  const { arrangement, isTabs, roomFor, stayingPlace } = useColumns()
  // Where the first turn is painted first, the others follow when the browser has time.
  const [first] = useState(() => (paintsInSteps(opened) ? 1 : item.value.turns.length))
  const turns = useDeferredValue(item.value.turns.length, first)
  const aboutItem = questionsAbout(project.questions, 'item', item.value)
  const comparisons = questionsAbout(project.questions, 'comparison', item.value).filter(
    (question) => question.value.per === 'item',
  )
  const shown = shownColumns(arrangement)
  const isSingle = isTabs || shown.length < 2
  const widths = {
    '--columns': isSingle ? 1 : shown.length,
    '--staying': shown.filter((candidate) => stayingPlace(candidate) !== null).length,
  } as CSSProperties
  const look = [styles.scroller, isSingle && styles.single, order.length === 0 && styles.noCandidates]

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only scrolls to what has the focus
    <div
      className={look.filter(Boolean).join(' ')}
      style={widths}
      data-scroller
      onFocus={followFocus}
      {...(roomFor < 2 && { 'data-narrow': true })}
    >
      <div className={styles.conversation}>
        <div className={styles.opening}>
          <ItemOpening item={item.value} />
        </div>
        {isTabs ? <ResponseTabs /> : order.length > 0 && <ColumnHeadings />}
        <div {...(isTabs && { role: 'tabpanel', 'aria-labelledby': openTabId })}>
          {isTabs && arrangement.open !== null && (
            <h2>
              <VisuallyHidden>{responseName(arrangement.open, order, t)}</VisuallyHidden>
            </h2>
          )}
          {item.value.turns.slice(0, turns).map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a turn is known by its place
            <TurnRow key={i} turn={i + 1} />
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
      </div>
    </div>
  )
}
