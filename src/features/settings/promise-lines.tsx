import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byteWords } from '../../i18n/byte-words'
import { askToPersist, findStoragePromise, type StoragePromise } from '../../storage/storage-promise'
import { Button } from '../../ui/button'
import styles from './device.module.css'

/** How much room the browser gives, and whether it has promised to keep what is there. */
export function PromiseLines() {
  const { t, i18n } = useTranslation(['device', 'common'])
  const [promise, setPromise] = useState<StoragePromise | null>(null)
  const [isRefused, setRefused] = useState(false)

  useEffect(() => {
    let isShown = true
    void findStoragePromise().then((found) => {
      if (isShown) setPromise(found)
    })
    return () => {
      isShown = false
    }
  }, [])

  async function ask() {
    const answer = await askToPersist()
    setPromise(answer)
    setRefused(!answer.isPersistent)
  }

  const bytes = (amount: number) => byteWords(amount, i18n.language)
  return (
    <>
      <p className={styles.fact}>
        {promise &&
          promise.quotaBytes > 0 &&
          t('stored.room', { used: bytes(promise.usedBytes), free: bytes(promise.quotaBytes) })}{' '}
        {promise && t(promise.isPersistent ? 'common:storage.kept' : 'stored.notKept')}
      </p>
      {promise && !promise.isPersistent && (
        <div className={styles.actions}>
          <Button onClick={() => void ask()}>{t('stored.ask')}</Button>
          {isRefused && (
            <p role="status" className={styles.note}>
              {t('stored.refused')}
            </p>
          )}
        </div>
      )}
    </>
  )
}
