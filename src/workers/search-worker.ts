import { AppError } from '../domain/app-error'
import { ChangeMessages } from '../storage/change-messages'
import { TurnwiseDb } from '../storage/database'
import { ProjectSearch } from './project-search'
import type { FromSearchWorker, ToSearchWorker } from './search-protocol'

/** Holds the texts of one project and looks through them, so that typing never waits for a search. */

const scope = self as unknown as DedicatedWorkerGlobalScope
const db = new TurnwiseDb()
let search: ProjectSearch | null = null

// A newer version in another tab needs the database: this tab says so itself, and the search ends quietly.
db.on('versionchange', () => {
  db.close()
  return false
})

scope.onmessage = ({ data }: MessageEvent<ToSearchWorker>) => void step(() => take(data))

async function take(message: ToSearchWorker): Promise<void> {
  if (message.kind === 'open') await open(message.project)
  else if (message.kind === 'look') await search?.look(message.turn, message.words)
  else await search?.show(message.turn, message.asked)
}

async function open(project: string): Promise<void> {
  const opened = new ProjectSearch(db, project, say)
  search = opened
  new ChangeMessages().listen((message) => {
    if (message.project === project) void step(() => opened.update(message.items))
  })
  await opened.prepare()
}

function say(message: FromSearchWorker): void {
  scope.postMessage(message)
}

async function step(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    const error =
      cause instanceof AppError ? cause : new AppError('search-failed', { cause: String(cause) }, { cause })
    say({ kind: 'failed', code: error.code, details: error.details })
  }
}
