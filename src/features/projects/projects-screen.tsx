import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listProjectProgress } from '../../storage/project-progress'
import { usePerson, useWatched, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { ErrorNote } from '../../ui/error-note'
import { Page } from '../../ui/page'
import type { DroppedFile } from '../../workers/import-protocol'
import { pickedFiles } from './dropped-files'
import { ProjectList } from './project-list'
import styles from './projects-screen.module.css'
import { StorageLine } from './storage-line'
import { useFileDrop } from './use-file-drop'
import { useSample } from './use-sample'
import { Welcome } from './welcome'

// With the preview, Markdown and the question sets it is much larger than this screen.
const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog')).ImportDialog }))

/** What is on this device, and the ways to begin: the sample, or files. */
export function ProjectsScreen() {
  const { t } = useTranslation('projects')
  const { db } = useWorkspace()
  const person = usePerson()
  const projects = useWatched(() => listProjectProgress(db, person.id), [db, person.id])
  const sample = useSample()
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<DroppedFile[] | null>(null)
  const take = useCallback((taken: DroppedFile[]) => setFiles((before) => before ?? taken), [])
  const isDropping = useFileDrop(take)

  const actions = {
    sample: (
      <Button disabled={sample.isOpening} onClick={() => void sample.openSample()}>
        {sample.isOpening ? t('openingSample') : t('openSample')}
      </Button>
    ),
    files: (
      <Button look="primary" onClick={() => input.current?.click()}>
        {t('newFromFiles')}
      </Button>
    ),
  }

  return (
    <Page>
      <div className={styles.screen}>
        <input
          ref={input}
          type="file"
          multiple
          tabIndex={-1}
          aria-label={t('files')}
          className={styles.input}
          onChange={(event) => {
            if (event.target.files && event.target.files.length > 0) take(pickedFiles(event.target.files))
            // The same file may be chosen again after it was corrected.
            event.target.value = ''
          }}
        />
        {sample.failure && <ErrorNote error={sample.failure} />}
        {projects && projects.length === 0 && <Welcome {...actions} />}
        {projects && projects.length > 0 && <ProjectList projects={projects} {...actions} />}
        {projects && <StorageLine />}
      </div>
      {isDropping && !files && (
        <div className={styles.drop}>
          <p>{t('drop')}</p>
        </div>
      )}
      {files && (
        <Suspense>
          <ImportDialog files={files} onClose={() => setFiles(null)} />
        </Suspense>
      )}
    </Page>
  )
}
