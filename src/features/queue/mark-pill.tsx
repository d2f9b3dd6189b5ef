import { useTranslation } from 'react-i18next'
import type { MarkFilter } from '../../domain/queue-view'
import styles from './filter-pill.module.css'

interface MarkPillProps {
  filter: MarkFilter
  isOn: boolean
  onToggle: () => void
}

/** Keys of their names, in the namespace of the queue. */
export const markNames = {
  flagged: 'filter.flagged',
  changedSince: 'mark.changedSince',
  conflict: 'mark.conflict',
} as const satisfies Record<MarkFilter, string>

/** A filter that is only on or off. */
export function MarkPill({ filter, isOn, onToggle }: MarkPillProps) {
  const { t } = useTranslation('queue')
  return (
    <div className={`${styles.pill} ${isOn ? styles.on : ''}`}>
      <button type="button" className={styles.opener} aria-pressed={isOn} onClick={onToggle}>
        {t(markNames[filter])}
        {isOn && (
          <span aria-hidden="true" className={styles.cross}>
            ×
          </span>
        )}
      </button>
    </div>
  )
}
