import { useTranslation } from 'react-i18next'
import { isSameView, type QueueView, type WorkCounts, withoutFilters } from '../../domain/queue-view'
import { numberWords } from '../../i18n/number-words'
import { VisuallyHidden } from '../../ui/visually-hidden'
import styles from './work-count-list.module.css'

interface WorkCountListProps {
  counts: WorkCounts
  view: QueueView
  onShow: (view: QueueView) => void
}

/** What each count shows when it is pressed: exactly what it counts, or for today the latest submissions first. */
const shows = [
  { name: 'to-do', count: 'toDo', filter: { status: ['to-do'] } },
  { name: 'in-progress', count: 'inProgress', filter: { status: ['in-progress'] } },
  { name: 'submitted', count: 'submitted', filter: { status: ['submitted'] } },
  { name: 'skipped', count: 'skipped', filter: { status: ['skipped'] } },
  { name: 'flagged', count: 'flagged', filter: { flagged: true } },
  {
    name: 'done-today',
    count: 'doneToday',
    filter: { status: ['submitted'], sort: 'changed', descending: true },
  },
] as const satisfies readonly { name: string; count: keyof WorkCounts; filter: unknown }[]

/** My work: how much of it there is, and the way to it. */
export function WorkCountList({ counts, view, onShow }: WorkCountListProps) {
  const { t, i18n } = useTranslation('queue')
  return (
    <section>
      <VisuallyHidden>
        <h2>{t('work.name')}</h2>
      </VisuallyHidden>
      <ul className={styles.counts}>
        {shows.map(({ name, count, filter }) => {
          const isShown = isJust(view, filter)
          return (
            <li key={name}>
              <button
                type="button"
                className={styles.count}
                aria-pressed={isShown}
                onClick={() =>
                  onShow(
                    isShown
                      ? withoutFilters(view)
                      : { ...withoutFilters(view), ...(filter as Partial<QueueView>) },
                  )
                }
              >
                <b>{numberWords(counts[count], i18n.language)}</b> <span>{t(`work.${name}`)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Whether the view is filtered by this and nothing else; an order counts only where the filter has one. */
function isJust(view: QueueView, filter: (typeof shows)[number]['filter']): boolean {
  const wanted = filter as Partial<QueueView>
  const order = wanted.sort ? withoutFilters(view) : {}
  return isSameView({ ...view, sort: undefined, descending: undefined, ...order }, wanted)
}
