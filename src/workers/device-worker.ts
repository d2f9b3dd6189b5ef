import { AppError } from '../domain/app-error'
import { writeBackup } from '../storage/backup'
import { TurnwiseDb } from '../storage/database'
import { measureProjects } from '../storage/stored-projects'
import type { FromDeviceWorker, ToDeviceWorker } from './device-protocol'
import { throttled } from './throttled'

/** Reads everything on the device, to back it up or to say how much there is, while the page goes on answering. */

const scope = self as unknown as DedicatedWorkerGlobalScope
const db = new TurnwiseDb()

scope.onmessage = ({ data }: MessageEvent<ToDeviceWorker>) => void answer(data)

function say(message: FromDeviceWorker): void {
  scope.postMessage(message)
}

async function answer(asked: ToDeviceWorker): Promise<void> {
  try {
    if (asked.kind === 'measure') return say({ kind: 'measured', projects: await measureProjects(db) })
    const onProgress = throttled((done, total) => say({ kind: 'progress', done, total }))
    say({ kind: 'backed-up', backup: await writeBackup(db, asked.preferences, { onProgress }) })
  } catch (cause) {
    const error =
      cause instanceof AppError ? cause : new AppError('backup-failed', { cause: String(cause) }, { cause })
    say({ kind: 'failed', code: error.code, details: error.details })
  }
}
