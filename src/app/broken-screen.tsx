import { useTranslation } from 'react-i18next'
import { AppError } from '../domain/app-error'
import { writeBackup } from '../storage/backup'
import { storedPreferences } from '../storage/preferences'
import { useWorkspace } from '../storage/use-workspace'
import { Button } from '../ui/button'
import { downloadFile } from '../ui/download-file'
import { ErrorNote } from '../ui/error-note'
import styles from './plain-screen.module.css'

/** A bug was met: what is saved is safe, and can be taken out as a file. */
export function BrokenScreen({ error }: { error: unknown }) {
  const { t } = useTranslation('common')
  const { db } = useWorkspace()

  async function download() {
    const { file } = await writeBackup(db, storedPreferences())
    downloadFile(file, 'turnwise-backup.jsonl')
  }

  return (
    <main className={styles.plain}>
      <h1>{t('broken.title')}</h1>
      {error instanceof AppError ? <ErrorNote error={error} /> : <p>{t('broken.text')}</p>}
      <div className={styles.actions}>
        <Button look="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
        <Button onClick={() => void download()}>{t('broken.download')}</Button>
      </div>
    </main>
  )
}
