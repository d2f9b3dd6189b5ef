import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import styles from './untrusted.module.css'

/** A link in a response. It goes nowhere until the person has seen the whole address and agreed. */
export function UntrustedLink({ address, children }: { address: string; children: ReactNode }) {
  const { t } = useTranslation('workbench')
  const [isAsking, setAsking] = useState(false)
  const isWeb = /^https?:\/\//i.test(address)
  return (
    <>
      <button type="button" className={styles.link} title={address} onClick={() => setAsking(true)}>
        {children}
      </button>
      {isAsking &&
        createPortal(
          <Dialog title={t('link.title')} onClose={() => setAsking(false)}>
            <p>{t(isWeb ? 'link.text' : 'link.unusable')}</p>
            {address !== '' && (
              <code dir="ltr" className={styles.address}>
                {address}
              </code>
            )}
            <DialogActions>
              <Button onClick={() => setAsking(false)}>{t('link.stay')}</Button>
              {isWeb && (
                <a
                  className={styles.open}
                  href={address}
                  target="_blank"
                  rel="noopener noreferrer nofollow"
                  onClick={() => setAsking(false)}
                >
                  {t('link.open')}
                </a>
              )}
            </DialogActions>
          </Dialog>,
          document.body,
        )}
    </>
  )
}
