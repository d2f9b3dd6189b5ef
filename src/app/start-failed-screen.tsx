import { useTranslation } from 'react-i18next'
import type { AppError } from '../domain/app-error'
import { Button } from '../ui/button'
import { ErrorNote } from '../ui/error-note'
import styles from './plain-screen.module.css'

/** The database did not open: nothing can be shown, and nothing was changed. */
export function StartFailedScreen({ error }: { error: AppError }) {
  const { t } = useTranslation('common')
  return (
    <main className={styles.plain}>
      <h1>{t('broken.title')}</h1>
      <ErrorNote error={error} />
      <Button look="primary" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </main>
  )
}
