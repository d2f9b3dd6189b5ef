import { ExportButton } from '../features/export/export-button'
import { QueueScreen } from '../features/queue/queue-screen'

/** The queue of a project with what can be done with the project as a whole. */
export function QueueRoute() {
  return <QueueScreen renderActions={(project, name) => <ExportButton project={project} name={name} />} />
}
