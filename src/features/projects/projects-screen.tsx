import { useTranslation } from 'react-i18next'
import { listProjectProgress } from '../../storage/project-progress'
import { usePerson, useWatched, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { ErrorNote } from '../../ui/error-note'
import { Page } from '../../ui/page'
import { ProjectList } from './project-list'
import styles from './projects-screen.module.css'
import { StorageLine } from './storage-line'
import { useFileIntake } from './use-file-intake'
import { useSample } from './use-sample'
import { Welcome } from './welcome'

/** What is on this device, and the ways to begin: the sample, or files. */
export function ProjectsScreen() {
  const { t } = useTranslation('projects')
  const { db } = useWorkspace()
  const person = usePerson()
  const projects = useWatched(() => listProjectProgress(db, person.id), [db, person.id])
  const sample = useSample()
  const { choose, intake } = useFileIntake({ name: t('files'), dropHint: t('drop') })

  const actions = {
    sample: (
      <Button disabled={sample.isOpening} onClick={() => void sample.openSample()}>
        {sample.isOpening ? t('openingSample') : t('openSample')}
      </Button>
    ),
    files: (
      <Button look="primary" onClick={choose}>
        {t('newFromFiles')}
      </Button>
    ),
  }

  return (
    <Page>
      <div className={styles.screen}>
        {sample.failure && <ErrorNote error={sample.failure} />}
        {projects && projects.length === 0 && <Welcome {...actions} />}
        {projects && projects.length > 0 && <ProjectList projects={projects} {...actions} />}
        {projects && <StorageLine />}
      </div>
      {intake}
    </Page>
  )
}
