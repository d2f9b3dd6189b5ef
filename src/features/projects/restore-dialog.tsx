import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import { switchDevicePerson } from '../../storage/device-people'
import { adoptPreferences } from '../../storage/preferences'
import { useDevicePeople, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import { WorkProgress } from '../../ui/work-progress'
import type { BackupPreview, DroppedFile } from '../../workers/import-protocol'
import { ImportJob } from './import-job'
import { RestorePreviewForm } from './restore-preview-form'

interface RestoreDialogProps {
  files: DroppedFile[]
  onClose: () => void
}

/** From a backup file to everything that was on the device it was made on. Nothing is written before it is confirmed. */
export function RestoreDialog({ files, onClose }: RestoreDialogProps) {
  const [job, setJob] = useState<ImportJob | null>(null)
  useEffect(() => {
    const started = new ImportJob(files)
    setJob(started)
    return () => started.dispose()
  }, [files])
  return job && <RestoreSteps job={job} onClose={onClose} />
}

/** The same, for files that are being read already. */
export function RestoreSteps({ job, onClose }: { job: ImportJob; onClose: () => void }) {
  const { t } = useTranslation(['device', 'common', 'projects'])
  const step = useSyncExternalStore(job.subscribe, job.get)
  const { clock } = useWorkspace()
  const [isCancelling, setCancelling] = useState(false)
  const [backup, setBackup] = useState<BackupPreview | null>(null)

  useEffect(() => {
    if (step.kind === 'preview') setBackup(step.preview.backup)
    if (step.kind === 'cancelled') onClose()
  }, [step, onClose])

  useEffect(() => {
    if (step.kind === 'done' && backup) adoptPreferences(backup.preferences)
  }, [step, backup])

  function cancel() {
    // Only a write has something to take back; ending the worker ends everything else.
    if (step.kind !== 'writing') return onClose()
    setCancelling(true)
    job.cancel()
  }

  const cancelButton = (
    <Button disabled={isCancelling} onClick={cancel}>
      {isCancelling
        ? t('projects:import.cancelling')
        : t(step.kind === 'failed' ? 'common:close' : 'common:cancel')}
    </Button>
  )
  return (
    <Dialog
      title={t('restore.title')}
      size={step.kind === 'preview' ? 'wide' : 'small'}
      isSticky
      onClose={step.kind === 'done' ? openProjects : cancel}
    >
      {step.kind === 'reading' && <WorkProgress label={t('restore.reading')} share={step.share} />}
      {step.kind === 'preview' && (
        <RestorePreviewForm
          job={job}
          preview={step.preview}
          cancelButton={cancelButton}
          onConfirm={(acceptsFault) =>
            job.confirm({
              device: clock.device,
              person: { id: '', name: '' },
              newProject: null,
              acceptsFault,
            })
          }
        />
      )}
      {step.kind === 'writing' && (
        <WorkProgress
          label={t('restore.writing')}
          share={step.share}
          note={t('projects:import.writingNote')}
        />
      )}
      {step.kind === 'failed' && (
        <ErrorNote
          error={step.error.code === 'import-failed' ? new AppError('restore-failed') : step.error}
        />
      )}
      {step.kind === 'done' && <RestoredNote lastPerson={backup?.person ?? null} />}
      {step.kind !== 'preview' && step.kind !== 'done' && <DialogActions>{cancelButton}</DialogActions>}
    </Dialog>
  )
}

/** It is done: who of the people that are here now goes on. */
function RestoredNote({ lastPerson }: { lastPerson: string | null }) {
  const { t } = useTranslation('device')
  const { db } = useWorkspace()
  const known = useDevicePeople()
  const current = known?.current ?? null
  const other = known?.people.find(({ id }) => id === lastPerson && id !== current?.id)

  async function workAs(person: string) {
    await switchDevicePerson(db, person)
    openProjects()
  }

  return (
    <>
      <p role="status">{t('restore.done')}</p>
      <DialogActions>
        {other && current && (
          <Button onClick={openProjects}>{t('restore.goOnAs', { name: current.name })}</Button>
        )}
        {other ? (
          <Button look="primary" onClick={() => void workAs(other.id)}>
            {t('restore.workAs', { name: other.name })}
          </Button>
        ) : (
          <Button look="primary" onClick={openProjects}>
            {t('restore.open')}
          </Button>
        )}
      </DialogActions>
    </>
  )
}

/** Starts the app anew: with the restored settings, people and projects. */
function openProjects() {
  location.assign('/')
}
