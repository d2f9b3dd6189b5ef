import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type QueueView, workCounts } from '../../domain/queue-view'
import { useQueue } from '../../storage/use-queue'
import styles from './item-place.module.css'
import { type ItemLabels, type ItemSession, useItemLabels, useItemSession } from './item-session'
import { missingAnswers } from './missing-answers'
import { useNeighbours } from './use-neighbours'

/** How far one is: which turns are done, which one has the focus, which item of the view it is, and what was done today. */
export function ItemPlace({ view }: { view: QueueView }) {
  const { t } = useTranslation('workbench')
  const session = useItemSession()
  const labels = useItemLabels()
  const { item, person, project } = session
  const current = useFocusedTurn()
  const rows = useQueue(project.id)
  const { place, of } = useNeighbours(view)
  const doneToday = useMemo(
    () => workCounts(rows ?? [], person, new Date().setHours(0, 0, 0, 0)).doneToday,
    [rows, person],
  )
  const undone = useMemo(() => turnsWithMissing(session, labels), [session, labels])
  const turns = item.value.turns.map((_, i) => i + 1)

  return (
    <div className={styles.place}>
      {turns.length > 1 && turns.length <= mostDots && (
        <span className={styles.dots} aria-hidden="true">
          {turns.map((turn) => (
            <span
              key={turn}
              className={`${styles.dot} ${undone.has(turn) ? '' : styles.done} ${turn === current ? styles.current : ''}`}
            />
          ))}
        </span>
      )}
      <span className={styles.turn}>{t('turnOf', { turn: current, of: turns.length })}</span>
      {of > 0 && (
        <span className={styles.today}>
          {[t('itemOf', { place, of }), t('doneToday', { count: doneToday })].join(t('between'))}
        </span>
      )}
    </div>
  )
}

/** More than these are no picture of a conversation any more. */
const mostDots = 12

/** Turns at which a required answer is missing. */
function turnsWithMissing(session: ItemSession, labels: ItemLabels): Set<number | undefined> {
  const missing = missingAnswers(session, labels, () => null)
  return new Set(missing.map(({ target }) => ('turn' in target ? target.turn : undefined)))
}

/** The turn that has the focus, or had it last. */
function useFocusedTurn(): number {
  const [turn, setTurn] = useState(1)
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const section = (event.target as Element).closest<HTMLElement>('[data-turn]')
      if (section) setTurn(Number(section.dataset.turn))
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  return turn
}
