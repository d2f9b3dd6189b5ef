import { useTranslation } from 'react-i18next'
import { useSaveState, useWorkspace } from '../storage/use-workspace'
import { Button } from './button'
import styles from './save-state-label.module.css'

/** Whether everything given to this tab is on the disk, always in words. */
export function SaveStateLabel() {
  const { t } = useTranslation(['common', 'error'])
  const { saveState } = useWorkspace()
  const state = useSaveState()
  return (
    <div className={styles.place}>
      <span
        role="status"
        aria-label={t('saveState.name')}
        className={`${styles.label} ${styles[state.kind]}`}
      >
        <span aria-hidden="true" className={styles.dot} />
        {t(`saveState.${state.kind}`)}
      </span>
      {state.kind === 'failed' && (
        <div role="alert" className={styles.failure}>
          {t(`error:${state.error.code}`)}
          <Button onClick={() => void saveState.tryAgain()}>{t('tryAgain')}</Button>
        </div>
      )}
    </div>
  )
}
