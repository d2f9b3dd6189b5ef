import { useEffect, useRef, useState } from 'react'
import { AppError } from '../../domain/app-error'
import type { ConversationChoice } from '../../formats/multi-if-csv/write-multi-if-csv'
import { type SettledWork, settleWork } from '../../storage/settle-work'
import { toStorageError } from '../../storage/storage-error'
import { noteExport } from '../../storage/taken-out'
import { useWorkspace } from '../../storage/use-workspace'
import { downloadFile } from '../../ui/download-file'
import type { ExportFormat, ExportResult } from '../../workers/export-protocol'
import { exportFile } from './export-file'
import { exportName } from './export-name'

export type ExportStep =
  | { kind: 'choosing' }
  | { kind: 'building'; share: number | null }
  | { kind: 'done'; format: ExportFormat; result: ExportResult; settled: SettledWork; download: () => void }
  | { kind: 'failed'; error: AppError }

/** Takes a project out in a format; leaving the dialog stops it. */
export function useExport(project: string, name: string) {
  const workspace = useWorkspace()
  const [step, setStep] = useState<ExportStep>({ kind: 'choosing' })
  const running = useRef<AbortController | null>(null)

  useEffect(() => () => running.current?.abort(), [])

  async function start(format: ExportFormat, conversations: ConversationChoice = 'all') {
    const stopping = new AbortController()
    running.current = stopping
    setStep({ kind: 'building', share: null })
    try {
      const takenMs = Date.now()
      const settled = await settleWork(workspace, project)
      if (stopping.signal.aborted) return
      const result = await exportFile(
        { project, format, conversations },
        { onProgress: (share) => setStep({ kind: 'building', share }), signal: stopping.signal },
      )
      const download = () => downloadFile(result.file, exportName(name, format, new Date()))
      download()
      // A table cannot be opened again: only a bundle keeps the answers.
      if (format === 'project' || format === 'labels') await noteExport(workspace.db, project, takenMs)
      setStep({ kind: 'done', format, result, settled, download })
    } catch (cause) {
      setStep({ kind: 'failed', error: cause instanceof AppError ? cause : toStorageError(cause) })
    }
  }

  return { step, start }
}
