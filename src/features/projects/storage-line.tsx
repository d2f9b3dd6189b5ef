import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askToPersist } from '../../storage/storage-promise'
import { countOnlyHereOfAll } from '../../storage/taken-out'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import styles from './storage-line.module.css'

/** So many answers that are nowhere else are worth a word. */
const remindFrom = 50

/** Whether the browser has promised to keep what is stored here, in one quiet line, and whether a backup is due. */
export function StorageLine() {
  const { t } = useTranslation(['common', 'device'])
  const { db } = useWorkspace()
  const onlyHere = useWatched(() => countOnlyHereOfAll(db), [db], 0)
  const [isKept, setKept] = useState<boolean | null>(null)

  useEffect(() => {
    let isShown = true
    void askToPersist().then(({ isPersistent }) => {
      if (isShown) setKept(isPersistent)
    })
    return () => {
      isShown = false
    }
  }, [])

  return (
    // The line keeps its place while the browser is asked: nothing jumps when it answers.
    <p className={styles.line}>
      {isKept !== null && t(isKept ? 'storage.kept' : 'storage.notKept')}{' '}
      {onlyHere >= remindFrom && (
        <>
          {t('device:backup.remind', { count: onlyHere })}{' '}
          <Link to="/settings">{t('device:backup.remindLink')}</Link>
        </>
      )}
    </p>
  )
}
