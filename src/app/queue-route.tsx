import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { nextToDo } from '../domain/queue-view'
import { ExportButton } from '../features/export/export-button'
import { ProjectMenu } from '../features/projects/project-menu'
import { QueueScreen } from '../features/queue/queue-screen'
import { useQueue } from '../storage/use-queue'
import { useFound } from '../storage/use-search'
import { usePerson, useWorkspace } from '../storage/use-workspace'

const WipeProjectDialog = lazy(async () => ({
  default: (await import('../features/settings/wipe-project-dialog')).WipeProjectDialog,
}))

/** The queue of a project with what can be done with the project as a whole. */
export function QueueRoute() {
  usePrefetchedNext()
  return (
    <QueueScreen
      renderActions={(project, name) => (
        <>
          <ProjectMenu
            project={project}
            renderRemove={(onClose) => (
              <Suspense>
                <WipeProjectDialog project={project} name={name} onClose={onClose} />
              </Suspense>
            )}
          />
          <ExportButton project={project} name={name} />
        </>
      )}
    />
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
