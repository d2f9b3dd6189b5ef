import { AppError } from '../domain/app-error'

/** What a failed write means for the person. An unknown cause stays attached for the log. */
export function toStorageError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  const names = errorNames(cause)
  if (names.includes('QuotaExceededError')) return new AppError('storage-full', {}, { cause })
  if (names.includes('DatabaseClosedError') || names.includes('InvalidStateError')) {
    return new AppError('storage-closed', {}, { cause })
  }
  return new AppError('storage-failed', { cause: String(cause) }, { cause })
}

/** Names of an error and of those inside it: Dexie wraps a full disk in an AbortError. */
function errorNames(cause: unknown): string[] {
  const names: string[] = []
  let each = cause as { name?: string; inner?: unknown; cause?: unknown; failures?: unknown[] } | undefined
  while (each && names.length < 8) {
    if (each.name) names.push(each.name)
    each = (each.inner ?? each.failures?.[0] ?? each.cause) as typeof each
  }
  return names
}
