import { useTranslation } from 'react-i18next'
import type { Target } from '../../domain/target'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { keyName } from '../../ui/use-shortcuts'
import { useOpenPanel } from './item-panels'
import { leaveNote } from './leave-note'
import styles from './standing-note.module.css'

interface StaleNoteProps {
  /** What the answer is called. */
  name: string
  target: Target
  /** Hash of the content that was judged. */
  judgedHash: string
  onStillHolds: () => void
  /** What is said, where it is not an answer that stands here. */
  text?: string
}

/** The text changed after an answer was given: what changed, and one key to say that the answer still holds. */
export function StaleNote({ name, target, judgedHash, onStillHolds, text }: StaleNoteProps) {
  const { t } = useTranslation(['history', 'workbench'])
  const open = useOpenPanel()
  return (
    <div className={styles.note}>
      <p className={styles.text}>{text ?? t('workbench:stale')}</p>
      <div className={styles.actions}>
        <Button
          aria-label={t('whatChangedNamed', { name })}
          onClick={() => open({ kind: 'content-change', target, judgedHash, name })}
        >
          {t('whatChanged')}
        </Button>
        <Button
          data-settle="keep"
          aria-label={t('stillHoldsNamed', { name })}
          onClick={(event) => {
            leaveNote(event.currentTarget)
            onStillHolds()
          }}
        >
          {t('stillHolds')} <Kbd>{keyName('KeyK')}</Kbd>
        </Button>
      </div>
    </div>
  )
}
