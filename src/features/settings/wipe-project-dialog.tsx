import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import { toStorageError } from '../../storage/storage-error'
import { countOnlyHere } from '../../storage/taken-out'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { wipeProject } from '../../storage/wipe'
import { WipeDialog } from './wipe-dialog'

interface WipeProjectDialogProps {
  project: string
  name: string
  onClose: () => void
}

/** Asks before a project is taken off this device, and does it. */
export function WipeProjectDialog({ project, name, onClose }: WipeProjectDialogProps) {
  const { t } = useTranslation('device')
  const workspace = useWorkspace()
  const { db } = workspace
  const onlyHere = useWatched(() => countOnlyHere(db, project), [db, project])
  const [failure, setFailure] = useState<AppError | null>(null)

  async function wipe() {
    try {
      await wipeProject(workspace, project)
      onClose()
    } catch (cause) {
      setFailure(cause instanceof AppError ? cause : toStorageError(cause))
    }
  }

  return (
    <WipeDialog
      title={t('wipe.projectTitle', { name })}
      about={t('wipe.projectAbout')}
      onlyHere={onlyHere ?? null}
      word={name.trim() || t('wipe.word')}
      confirm={t('wipe.projectConfirm')}
      failure={failure}
      onWipe={wipe}
      onClose={onClose}
    />
  )
}
