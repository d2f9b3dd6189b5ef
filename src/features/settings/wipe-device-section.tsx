import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import { toStorageError } from '../../storage/storage-error'
import { countOnlyHereOfAll } from '../../storage/taken-out'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { wipeDevice } from '../../storage/wipe'
import { Button } from '../../ui/button'
import styles from './device.module.css'
import { WipeDialog } from './wipe-dialog'

/** Takes everything off this device. */
export function WipeDeviceSection() {
  const { t } = useTranslation('device')
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={styles.section} aria-labelledby="wipe">
      <h2 id="wipe">{t('wipe.title')}</h2>
      <p className={styles.note}>{t('wipe.about')}</p>
      <div className={styles.actions}>
        <Button className={styles.danger} onClick={() => setOpen(true)}>
          {t('wipe.start')}
        </Button>
      </div>
      {isOpen && <WipeDeviceDialog onClose={() => setOpen(false)} />}
    </section>
  )
}

function WipeDeviceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('device')
  const workspace = useWorkspace()
  const { db } = workspace
  const onlyHere = useWatched(() => countOnlyHereOfAll(db), [db])
  const [failure, setFailure] = useState<AppError | null>(null)

  async function wipe() {
    try {
      // This tab, like every other, starts anew when it hears of it.
      await wipeDevice(workspace)
    } catch (cause) {
      setFailure(cause instanceof AppError ? cause : toStorageError(cause))
    }
  }

  return (
    <WipeDialog
      title={t('wipe.deviceTitle')}
      about={t('wipe.deviceAbout')}
      onlyHere={onlyHere ?? null}
      word={t('wipe.word')}
      confirm={t('wipe.deviceConfirm')}
      failure={failure}
      onWipe={wipe}
      onClose={onClose}
    />
  )
}
