import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../domain/app-error'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import { TextField } from '../../ui/text-field'
import { BackupButton } from './backup-button'
import styles from './device.module.css'

interface WipeDialogProps {
  title: string
  about: string
  /** Answers that are in no backup and no export; null until they are counted. */
  onlyHere: number | null
  /** What has to be typed, so that nothing is lost by a slip. */
  word: string
  confirm: string
  failure: AppError | null
  onWipe: () => Promise<void>
  onClose: () => void
}

/** Asks plainly before something is wiped: what would be lost, a backup first, and a word to type. */
export function WipeDialog(props: WipeDialogProps) {
  const { title, about, onlyHere, word, confirm, failure, onWipe, onClose } = props
  const { t } = useTranslation(['device', 'common'])
  const [typed, setTyped] = useState('')
  const [isWiping, setWiping] = useState(false)
  const isTyped = comparable(typed) === comparable(word)

  async function wipe(event: FormEvent) {
    event.preventDefault()
    if (!isTyped || isWiping) return
    setWiping(true)
    await onWipe()
    setWiping(false)
  }

  return (
    <Dialog title={title} isSticky onClose={onClose}>
      <form className={styles.wipe} onSubmit={(event) => void wipe(event)}>
        <p>{about}</p>
        {onlyHere !== null && onlyHere > 0 && (
          <p className={styles.loss}>{t('wipe.onlyHere', { count: onlyHere })}</p>
        )}
        {onlyHere === 0 && <p>{t('wipe.nothingOnlyHere')}</p>}
        <BackupButton />
        <div>
          <p id="wipe-word">{t('wipe.type', { word })}</p>
          <TextField
            label={t('wipe.typeLabel')}
            value={typed}
            autoComplete="off"
            aria-describedby="wipe-word"
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        {failure && <ErrorNote error={failure} />}
        <DialogActions>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" className={styles.danger} disabled={!isTyped || isWiping}>
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** Neither the case of letters nor how an accent is typed matters: it is a deliberate act, not a password. */
function comparable(text: string): string {
  const visible = text.normalize('NFKC').replace(/[\u2066-\u2069]/gu, '')
  return visible.trim().replace(/\s+/gu, ' ').toLowerCase()
}
