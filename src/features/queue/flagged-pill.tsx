import { useTranslation } from 'react-i18next'
import styles from './filter-pill.module.css'

/** The one filter that is only on or off. */
export function FlaggedPill({ isOn, onToggle }: { isOn: boolean; onToggle: () => void }) {
  const { t } = useTranslation('queue')
  return (
    <div className={`${styles.pill} ${isOn ? styles.on : ''}`}>
      <button type="button" className={styles.opener} aria-pressed={isOn} onClick={onToggle}>
        {t('filter.flagged')}
        {isOn && (
          <span aria-hidden="true" className={styles.cross}>
            ×
          </span>
        )}
      </button>
    </div>
  )
}
