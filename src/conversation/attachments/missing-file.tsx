import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../domain/item'
import { Button } from '../../ui/button'
import { useAttachedFiles } from './attached-files'
import styles from './attachments.module.css'

interface MissingFileProps {
  attachment: Attachment
  /** The file is here now, and this note with its button is about to go: the focus needs another place. */
  onAdded: () => void
}

/** A file that a conversation names and that is not on this device, with the way to add it. */
export function MissingFile({ attachment: { name, url }, onAdded }: MissingFileProps) {
  const { t } = useTranslation('conversation')
  const { addFiles } = useAttachedFiles()
  const input = useRef<HTMLInputElement>(null)
  const hasFocus = () => document.activeElement?.contains(input.current) ?? false

  async function add(files: FileList | null) {
    if (!files || files.length === 0) return
    await addFiles([...files])
    if (hasFocus() || document.activeElement === document.body) onAdded()
  }

  return (
    <div className={styles.missing}>
      <div className={styles.words}>
        <p>{t(url === undefined ? 'files.notHere' : 'files.notHereUrl', { name })}</p>
        {url !== undefined && (
          <code dir="ltr" className={styles.address}>
            {url}
          </code>
        )}
      </div>
      <Button aria-label={t('files.chooseNamed', { name })} onClick={() => input.current?.click()}>
        {t('files.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={t('files.chooseNamed', { name })}
        onChange={(event) => {
          void add(event.target.files)
          // The same file may be chosen again after it was renamed.
          event.target.value = ''
        }}
      />
    </div>
  )
}
