import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import { findProject } from '../../storage/projects'
import { listSavedViews } from '../../storage/saved-views'
import { useQueue } from '../../storage/use-queue'
import { usePerson, useWatched, useWorkspace } from '../../storage/use-workspace'
import { ErrorNote } from '../../ui/error-note'
import { Page } from '../../ui/page'
import { Queue } from './queue'
import styles from './queue-screen.module.css'
import { useIsNarrow } from './use-is-narrow'

interface QueueScreenProps {
  /** What else can be done with the project, at the header's end. */
  renderActions: (project: string, name: string) => ReactNode
}

/** All items of a project, and what of them is mine to do. */
export function QueueScreen({ renderActions }: QueueScreenProps) {
  const { t } = useTranslation('common')
  const { project: id } = useParams({ from: '/p/$project' })
  const { db } = useWorkspace()
  const project = useWatched(() => findProject(db, id), [db, id])
  const person = usePerson().id
  const rows = useQueue(id)
  const views = useWatched(() => listSavedViews(db, id, person), [db, id, person])
  const isNarrow = useIsNarrow()

  if (project === null) {
    return (
      <Page crumbs={<h1 className={styles.name}>{t('notFound.title')}</h1>}>
        <div className={styles.screen}>
          <ErrorNote error={new AppError('project-not-found', { project: id })}>
            <Link to="/">{t('notFound.home')}</Link>
          </ErrorNote>
        </div>
      </Page>
    )
  }
  const name: ReactNode = project && (
    <h1 className={styles.name}>
      <bdi>{project.value.name}</bdi>
    </h1>
  )
  return (
    <Page
      crumbs={!isNarrow && name}
      end={project && renderActions(id, project.value.name)}
      {...(project && { title: project.value.name })}
    >
      <div className={styles.screen}>
        {/* A narrow header has no room for it. */}
        {isNarrow && name}
        {rows === null || project === undefined || views === undefined ? (
          <p className={styles.loading}>{t('loading')}</p>
        ) : (
          <Queue key={id} project={id} rows={rows} views={views} />
        )}
      </div>
    </Page>
  )
}
