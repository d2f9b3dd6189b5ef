import { AppError } from '../../domain/app-error'
import type { ExportRequest, ExportResult, FromExportWorker } from '../../workers/export-protocol'

interface ExportWatch {
  /** `share` is between 0 and 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/** Builds the file in a worker. Throws AppError; where `signal` is aborted it never settles. */
export function exportFile(
  request: ExportRequest,
  { onProgress, signal }: ExportWatch,
): Promise<ExportResult> {
  const worker = new Worker(new URL('../../workers/export-worker.ts', import.meta.url), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate())
  const result = new Promise<ExportResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromExportWorker>) => {
      if (data.kind === 'building') onProgress(data.total > 0 ? data.done / data.total : 1)
      else if (data.kind === 'done') resolve(data.result)
      else reject(new AppError(data.code, data.details))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new AppError('export-failed', { cause: event.message ?? '' }))
    }
  })
  worker.postMessage({ kind: 'build', request })
  return result.finally(() => worker.terminate())
}
