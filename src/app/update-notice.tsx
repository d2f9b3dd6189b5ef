import { useRegisterSW } from 'virtual:pwa-register/react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../storage/use-workspace'
import { Button } from '../ui/button'
import styles from './update-notice.module.css'

/** Registers the service worker, and offers a new version without ever taking it by itself. */
export function UpdateNotice() {
  const { t } = useTranslation('common')
  const { unsubmitted } = useWorkspace()
  const {
    needRefresh: [isReady, setReady],
    updateServiceWorker,
  } = useRegisterSW()
  if (!isReady) return null

  async function apply() {
    await unsubmitted.writeAll()
    await updateServiceWorker(true)
  }

  return (
    <aside className={styles.notice} aria-live="polite">
      {t('update.ready')}
      <Button look="primary" onClick={() => void apply()}>
        {t('update.apply')}
      </Button>
      <Button look="quiet" onClick={() => setReady(false)}>
        {t('update.later')}
      </Button>
    </aside>
  )
}
