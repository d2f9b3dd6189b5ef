import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { byteWords } from '../../i18n/byte-words'
import { Button } from '../../ui/button'
import { ErrorNote } from '../../ui/error-note'
import { WorkProgress } from '../../ui/work-progress'
import styles from './device.module.css'
import { useBackup } from './use-backup'

interface BackupButtonProps {
  look?: 'plain' | 'primary'
  /** What else can be done, beside the button. */
  children?: ReactNode
}

/** The button that backs the device up, and how far it is. */
export function BackupButton({ look = 'plain', children }: BackupButtonProps) {
  const { t, i18n } = useTranslation('device')
  const { step, backUp } = useBackup()
  return (
    <div className={styles.backup}>
      <div className={styles.actions}>
        <Button look={look} disabled={step.kind === 'working'} onClick={() => void backUp()}>
          {t('backup.start')}
        </Button>
        {children}
      </div>
      {step.kind === 'working' && <WorkProgress label={t('backup.working')} share={step.share} />}
      {step.kind === 'done' && (
        <p role="status" className={styles.done}>
          {t('backup.done', { size: byteWords(step.bytes, i18n.language) })}
        </p>
      )}
      {step.kind === 'failed' && <ErrorNote error={step.error} />}
    </div>
  )
}
