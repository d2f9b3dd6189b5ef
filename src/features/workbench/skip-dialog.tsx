import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'

interface SkipDialogProps {
  onClose: () => void
  onSkip: (reason: string) => void
}

/** Skipping needs a reason: a lead who reads it later was not there. */
export function SkipDialog({ onClose, onSkip }: SkipDialogProps) {
  const { t } = useTranslation(['workbench', 'common'])
  const [reason, setReason] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (reason.trim() !== '') onSkip(reason.trim())
  }

  return (
    <Dialog title={t('skip.title')} onClose={onClose}>
      <form onSubmit={submit}>
        <TextField
          label={t('skip.reason')}
          value={reason}
          required
          onChange={(event) => setReason(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" look="primary" disabled={reason.trim() === ''}>
            {t('skip.do')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
