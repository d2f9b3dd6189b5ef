import { AppError } from '../domain/app-error'
import { TurnwiseDb } from '../storage/database'
import { buildExport } from './build-export'
import type { ExportRequest, FromExportWorker, ToExportWorker } from './export-protocol'
import { throttled } from './throttled'

/** Builds one export, so that the page goes on answering while a big project is written. */

const scope = self as unknown as DedicatedWorkerGlobalScope
const db = new TurnwiseDb()

scope.onmessage = ({ data }: MessageEvent<ToExportWorker>) => void build(data.request)

function say(message: FromExportWorker): void {
  scope.postMessage(message)
}

async function build(request: ExportRequest): Promise<void> {
  try {
    const onProgress = throttled((done, total) => say({ kind: 'building', done, total }))
    say({ kind: 'done', result: await buildExport(db, request, { onProgress }) })
  } catch (cause) {
    const error =
      cause instanceof AppError ? cause : new AppError('export-failed', { cause: String(cause) }, { cause })
    say({ kind: 'failed', code: error.code, details: error.details })
  }
}
