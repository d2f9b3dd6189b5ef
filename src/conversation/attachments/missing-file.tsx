import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../domain/item'
import { Button } from '../../ui/button'
import { useAttachedFiles } from './attached-files'
import styles from './attachments.module.css'

interface MissingFileProps {
  attachment: Attachment
  /** Called when the file is here and this note goes with the focus in it: the focus needs another place. */
  onGone: () => void
}

/** A file that a conversation names and that is not on this device, with the way to add it. */
export function MissingFile({ attachment: { name, url }, onGone }: MissingFileProps) {
  const { t } = useTranslation('conversation')
  const { addFiles } = useAttachedFiles()
  const note = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const giveFocus = useEffectEvent(onGone)

  // As it leaves, the note still stands in the page and may hold the focus.
  useLayoutEffect(() => {
    const element = note.current
    return () => {
      if (element?.contains(document.activeElement)) queueMicrotask(giveFocus)
    }
  }, [])

  return (
    <div ref={note} className={styles.missing}>
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
          if (event.target.files?.length) void addFiles([...event.target.files])
          // The same file may be chosen again after it was renamed.
          event.target.value = ''
        }}
      />
    </div>
  )
}
