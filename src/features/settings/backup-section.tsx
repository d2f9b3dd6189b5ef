import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byteWords } from '../../i18n/byte-words'
import { timeWords } from '../../i18n/time-words'
import { countOnlyHereOfAll, findLastBackup } from '../../storage/taken-out'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { BackupButton } from './backup-button'
import styles from './device.module.css'

interface BackupSectionProps {
  /** The dialog that restores the chosen files. */
  renderRestore: (files: FileList, onClose: () => void) => ReactNode
}

/** Takes everything on the device out as one file, and takes such a file in. */
export function BackupSection({ renderRestore }: BackupSectionProps) {
  const { t, i18n } = useTranslation('device')
  const { db } = useWorkspace()
  const last = useWatched(() => findLastBackup(db), [db])
  const onlyHere = useWatched(() => countOnlyHereOfAll(db), [db], 0)
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<FileList | null>(null)

  function close() {
    setFiles(null)
    // The same file may be chosen again.
    if (input.current) input.current.value = ''
  }

  return (
    <section className={styles.section} aria-labelledby="backup">
      <h2 id="backup">{t('backup.title')}</h2>
      <p className={styles.note}>{t('backup.about')}</p>
      <p className={styles.fact}>
        {last === null && t('backup.never')}
        {last &&
          t('backup.last', {
            when: timeWords(last.madeMs, Date.now(), i18n.language),
            size: byteWords(last.bytes, i18n.language),
          })}{' '}
        {onlyHere > 0 && t('backup.onlyHere', { count: onlyHere })}
      </p>
      <div>
        <BackupButton look="primary">
          <Button onClick={() => input.current?.click()}>{t('restore.start')}</Button>
        </BackupButton>
        <input
          ref={input}
          type="file"
          tabIndex={-1}
          aria-label={t('restore.file')}
          className={styles.input}
          onChange={(event) => setFiles(event.target.files)}
        />
      </div>
      {files && files.length > 0 && renderRestore(files, close)}
    </section>
  )
}
