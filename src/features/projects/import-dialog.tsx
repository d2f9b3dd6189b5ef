import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { usePerson, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import { WorkProgress } from '../../ui/work-progress'
import type { DroppedFile, ImportResult } from '../../workers/import-protocol'
import { ImportJob, type ImportStep } from './import-job'
import { ImportPreviewForm } from './import-preview-form'
import { RestoreSteps } from './restore-dialog'

interface ImportDialogProps {
  files: DroppedFile[]
  /** The project that the files were dropped on: they are added to it unless something else is chosen. */
  into?: string
  onClose: () => void
}

/** From chosen files to a project: reading, a preview to confirm, writing. Nothing is added before the last. */
export function ImportDialog({ files, into, onClose }: ImportDialogProps) {
  const job = useImportJob(files)
  const isBackup = useIsBackup(job)
  if (job && isBackup) return <RestoreSteps job={job} onClose={onClose} />
  return job && <ImportSteps job={job} fileCount={files.length} into={into ?? null} onClose={onClose} />
}

function useImportJob(files: DroppedFile[]): ImportJob | null {
  const [job, setJob] = useState<ImportJob | null>(null)
  useEffect(() => {
    const started = new ImportJob(files)
    setJob(started)
    return () => started.dispose()
  }, [files])
  return job
}

/** Whether a backup was found in the files: then they are restored, not opened. */
function useIsBackup(job: ImportJob | null): boolean {
  const [isBackup, setBackup] = useState(false)
  useEffect(() => {
    setBackup(false)
    return job?.subscribe(() => {
      const step = job.get()
      if (step.kind === 'preview' && step.preview.backup) setBackup(true)
    })
  }, [job])
  return isBackup
}

function ImportSteps({
  job,
  fileCount,
  into,
  onClose,
}: {
  job: ImportJob
  fileCount: number
  into: string | null
  onClose: () => void
}) {
  const { t } = useTranslation(['projects', 'common', 'project'])
  const step = useSyncExternalStore(job.subscribe, job.get)
  const { clock } = useWorkspace()
  const person = usePerson()
  const navigate = useNavigate()
  const [isCancelling, setCancelling] = useState(false)

  const leave = useEffectEvent((end: ImportStep) => {
    if (end.kind === 'cancelled') onClose()
    if (end.kind === 'done') void finish(end.result)
  })
  // Once for each step, however often this is drawn: leaving twice would navigate twice.
  useEffect(() => leave(step), [step])

  async function finish({ projects, latestAt }: ImportResult) {
    clock.see([{ at: latestAt }])
    onClose()
    const [only] = projects
    if (only && projects.length === 1) await goTo(only.project)
  }

  function goTo(project: string) {
    return navigate({ to: '/p/$project', params: { project } })
  }

  function cancel() {
    // Only a write has something to take back; ending the worker ends everything else.
    if (step.kind !== 'writing') return onClose()
    setCancelling(true)
    job.cancel()
  }

  const cancelButton = (
    <Button disabled={isCancelling} onClick={cancel}>
      {isCancelling ? t('import.cancelling') : t(step.kind === 'failed' ? 'common:close' : 'common:cancel')}
    </Button>
  )
  return (
    <Dialog title={t(titleOf(step, into))} size="wide" isSticky onClose={cancel}>
      {step.kind === 'reading' && (
        <WorkProgress label={t('import.reading', { count: fileCount })} share={step.share} />
      )}
      {step.kind === 'preview' && (
        <ImportPreviewForm
          job={job}
          preview={step.preview}
          into={into}
          cancelButton={cancelButton}
          onConfirm={(chosen) =>
            job.confirm({ device: clock.device, person: { id: person.id, name: person.name }, ...chosen })
          }
          onOpen={(project) => {
            onClose()
            void goTo(project)
          }}
        />
      )}
      {(step.kind === 'writing' || step.kind === 'done') && (
        <WorkProgress
          label={t('import.writing')}
          share={step.kind === 'done' ? 1 : step.share}
          note={t('import.writingNote')}
        />
      )}
      {step.kind === 'failed' && <ErrorNote error={step.error} />}
      {step.kind !== 'preview' && <DialogActions>{cancelButton}</DialogActions>}
    </Dialog>
  )
}

function titleOf(step: ImportStep, into: string | null) {
  const isBundle = step.kind === 'preview' && step.preview.bundles.length > 0 && !step.preview.sources
  return isBundle ? 'import.titleBundle' : into === null ? 'import.title' : 'project:add.title'
}
