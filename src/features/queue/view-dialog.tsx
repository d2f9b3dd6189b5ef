import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../domain/app-error'
import type { QueueView } from '../../domain/queue-view'
import { removeView, type SavedView, saveView } from '../../storage/saved-views'
import { usePerson, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import { TextField } from '../../ui/text-field'
import { useViewWords } from './use-view-words'
import styles from './view-dialog.module.css'

interface ViewDialogProps {
  project: string
  view: QueueView
  views: readonly SavedView[]
  /** The saved view that is renamed or deleted; absent where a new one is saved. */
  changed?: SavedView
  onClose: () => void
}

/** Gives a view a name. A name that another view has takes that one's place, and the button says so. */
export function ViewDialog({ project, view, views, changed, onClose }: ViewDialogProps) {
  const { t } = useTranslation(['search', 'common'])
  const workspace = useWorkspace()
  const person = usePerson().id
  const words = useViewWords()
  const [typed, setTyped] = useState(changed?.name ?? words(view))
  const [error, setError] = useState<AppError | null>(null)
  const name = typed.trim()
  const namesake = views.find((each) => each.name === name && each.id !== changed?.id)

  function act(action: () => Promise<void>) {
    action().then(onClose, setError)
  }

  function save(event: FormEvent) {
    event.preventDefault()
    if (name === '') return
    act(async () => {
      await saveView(workspace, project, person, { name, view }, namesake ?? changed)
      if (namesake && changed) await removeView(workspace, project, person, changed)
    })
  }

  return (
    <Dialog title={t(changed ? 'views.editTitle' : 'views.saveTitle')} onClose={onClose}>
      <form onSubmit={save} className={styles.form}>
        <TextField
          label={t('views.field')}
          value={typed}
          required
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
        <p className={styles.words}>
          <bdi>{words(view)}</bdi>
        </p>
        {error && <ErrorNote error={error} />}
        <DialogActions>
          {changed && (
            <Button
              look="quiet"
              className={styles.remove}
              onClick={() => act(() => removeView(workspace, project, person, changed))}
            >
              {t('views.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" look="primary" disabled={name === ''}>
            {namesake ? t('views.replaceButton', { name }) : t('views.saveButton')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
