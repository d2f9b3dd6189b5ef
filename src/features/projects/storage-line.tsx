import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askToPersist } from '../../storage/storage-promise'
import styles from './storage-line.module.css'

/** Whether the browser has promised to keep what is stored here, in one quiet line. */
export function StorageLine() {
  const { t } = useTranslation('common')
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

  // The line keeps its place while the browser is asked: nothing jumps when it answers.
  return <p className={styles.line}>{isKept !== null && t(isKept ? 'storage.kept' : 'storage.notKept')}</p>
}
