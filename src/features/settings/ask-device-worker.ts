import { AppError } from '../../domain/app-error'
import type { FromDeviceWorker, ToDeviceWorker } from '../../workers/device-protocol'

interface DeviceWatch {
  /** `share` is between 0 and 1. */
  onProgress?: (share: number) => void
  signal: AbortSignal
}

/** Asks the worker that reads the whole device. Throws AppError; where `signal` is aborted it never settles. */
export function askDeviceWorker<Kind extends 'backed-up' | 'measured'>(
  asked: ToDeviceWorker,
  kind: Kind,
  { onProgress, signal }: DeviceWatch,
): Promise<Extract<FromDeviceWorker, { kind: Kind }>> {
  const worker = new Worker(new URL('../../workers/device-worker.ts', import.meta.url), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate())
  const answer = new Promise<Extract<FromDeviceWorker, { kind: Kind }>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromDeviceWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.total > 0 ? data.done / data.total : 1)
      else if (data.kind === kind) resolve(data as Extract<FromDeviceWorker, { kind: Kind }>)
      else if (data.kind === 'failed') reject(new AppError(data.code, data.details))
    }
    worker.onerror = (event) => {
      // Said in words on the page; the browser need not say it again.
      event.preventDefault()
      reject(new AppError('backup-failed', { cause: event.message ?? '' }))
    }
  })
  worker.postMessage(asked)
  return answer.finally(() => worker.terminate())
}
