import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { downloadFile } from '../../ui/download-file'
import styles from './attachments.module.css'
import { FileButton } from './file-button'
import { useObjectUrl } from './use-object-url'

/**
 * A picture, small; a press shows it large. It comes from this device alone, and an SVG in an image element runs no
 * script. One that the browser cannot show is offered as a file.
 */
export function AttachedImage({ name, file }: { name: string; file: Blob }) {
  const { t } = useTranslation(['conversation', 'common'])
  const address = useObjectUrl(file)
  const [isLarge, setLarge] = useState(false)
  const [isBroken, setBroken] = useState(false)
  if (isBroken) {
    return (
      <div className={styles.broken}>
        <p>{t('files.unreadable')}</p>
        <FileButton name={name} file={file} />
      </div>
    )
  }
  return (
    <>
      <button
        type="button"
        className={styles.thumbnail}
        aria-label={t('files.enlarge', { name })}
        title={name}
        onClick={() => setLarge(true)}
      >
        {address && <img src={address} alt={name} onError={() => setBroken(true)} />}
      </button>
      {isLarge &&
        address &&
        createPortal(
          <Dialog title={name} size="wide" onClose={() => setLarge(false)}>
            <img src={address} alt={name} className={styles.large} />
            <DialogActions>
              <Button aria-label={t('files.download', { name })} onClick={() => downloadFile(file, name)}>
                {t('files.save')}
              </Button>
              <Button look="primary" onClick={() => setLarge(false)}>
                {t('common:close')}
              </Button>
            </DialogActions>
          </Dialog>,
          document.body,
        )}
    </>
  )
}
