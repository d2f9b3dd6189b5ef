import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import styles from './plain-screen.module.css'

const RestoreFiles = lazy(async () => ({
  default: (await import('../features/projects/restore-files')).RestoreFiles,
}))

/** On a device where nobody works yet: the way back in for somebody who worked on another. */
export function RestoreAtStart({ onRestoring }: { onRestoring: (isRestoring: boolean) => void }) {
  const { t } = useTranslation('device')
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<FileList | null>(null)
  return (
    <section className={styles.restore}>
      <p>{t('restore.or')}</p>
      <Button onClick={() => input.current?.click()}>{t('restore.start')}</Button>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={t('restore.file')}
        className={styles.input}
        onChange={(event) => {
          setFiles(event.target.files)
          onRestoring(true)
        }}
      />
      {files && files.length > 0 && (
        <Suspense>
          <RestoreFiles
            files={files}
            onClose={() => {
              setFiles(null)
              onRestoring(false)
              if (input.current) input.current.value = ''
            }}
          />
        </Suspense>
      )}
    </section>
  )
}
