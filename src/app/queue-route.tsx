import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { nextToDo } from '../domain/queue-view'
import { ExportButton } from '../features/export/export-button'
import { ProjectMenu } from '../features/projects/project-menu'
import { QueueScreen } from '../features/queue/queue-screen'
import { useIsNarrow } from '../features/queue/use-is-narrow'
import { useQueue } from '../storage/use-queue'
import { useFound } from '../storage/use-search'
import { usePerson, useWorkspace } from '../storage/use-workspace'

const ExportDialog = lazy(async () => ({
  default: (await import('../features/export/export-dialog')).ExportDialog,
}))
const WipeProjectDialog = lazy(async () => ({
  default: (await import('../features/settings/wipe-project-dialog')).WipeProjectDialog,
}))

/** The queue of a project with what can be done with the project as a whole. */
export function QueueRoute() {
  usePrefetchedNext()
  return <QueueScreen renderActions={(project, name) => <ProjectActions project={project} name={name} />} />
}

/** What can be done with the project. A narrow header has room for one button. */
function ProjectActions({ project, name }: { project: string; name: string }) {
  const isNarrow = useIsNarrow()
  const renderRemove = (onClose: () => void) => (
    <Suspense>
      <WipeProjectDialog project={project} name={name} onClose={onClose} />
    </Suspense>
  )
  const renderExport = (onClose: () => void) => (
    <Suspense>
      <ExportDialog project={project} name={name} onClose={onClose} />
    </Suspense>
  )
  return (
    <>
      <ProjectMenu project={project} renderRemove={renderRemove} {...(isNarrow && { renderExport })} />
      {!isNarrow && <ExportButton project={project} name={name} />}
    </>
  )
}

/** Reads the next item to do ahead, with the workbench's code: "Continue" then has nothing to wait for. */
function usePrefetchedNext() {
  const { project } = useParams({ from: '/p/$project' })
  const view = useSearch({ from: '/p/$project' })
  const workspace = useWorkspace()
  const person = usePerson().id
  const rows = useQueue(project)
  const found = useFound(project, view.search)
  const item = useMemo(() => rows && nextToDo(rows, view, person, found, null), [rows, view, person, found])

  useEffect(() => {
    if (!item) return
    const idle = requestIdleCallback(async () => {
      const { prefetchItem } = await import('../features/workbench/open-item')
      await prefetchItem(workspace, { project, item, person })
    })
    return () => cancelIdleCallback(idle)
  }, [workspace, project, item, person])
}
