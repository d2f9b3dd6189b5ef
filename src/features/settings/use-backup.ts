import { useEffect, useRef, useState } from 'react'
import { AppError } from '../../domain/app-error'
import { storedPreferences } from '../../storage/preferences'
import { toStorageError } from '../../storage/storage-error'
import { noteBackup } from '../../storage/taken-out'
import { useWorkspace } from '../../storage/use-workspace'
import { downloadFile } from '../../ui/download-file'
import { askDeviceWorker } from './ask-device-worker'

export type BackupStep =
  | { kind: 'idle' }
  | { kind: 'working'; share: number | null }
  | { kind: 'done'; bytes: number }
  | { kind: 'failed'; error: AppError }

/** Backs the whole device up into one file; leaving the screen stops it. */
export function useBackup(): { step: BackupStep; backUp: () => Promise<void> } {
  const { db, unsubmitted } = useWorkspace()
  const [step, setStep] = useState<BackupStep>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)

  useEffect(() => () => running.current?.abort(), [])

  async function backUp() {
    const stopping = new AbortController()
    running.current = stopping
    setStep({ kind: 'working', share: null })
    try {
      await unsubmitted.writeAll()
      const { backup } = await askDeviceWorker(
        { kind: 'back-up', preferences: storedPreferences() },
        'backed-up',
        { onProgress: (share) => setStep({ kind: 'working', share }), signal: stopping.signal },
      )
      const { file, madeMs } = backup
      downloadFile(file, backupName(madeMs))
      await noteBackup(db, { madeMs, bytes: file.size })
      setStep({ kind: 'done', bytes: file.size })
    } catch (cause) {
      setStep({ kind: 'failed', error: cause instanceof AppError ? cause : toStorageError(cause) })
    }
  }

  return { step, backUp }
}

/** "turnwise-backup-2026-11-21-1542.jsonl", in the person's own time. */
function backupName(madeMs: number): string {
  const made = new Date(madeMs)
  const two = (amount: number) => String(amount).padStart(2, '0')
  const day = [made.getFullYear(), two(made.getMonth() + 1), two(made.getDate())].join('-')
  return `turnwise-backup-${day}-${two(made.getHours())}${two(made.getMinutes())}.jsonl`
}
