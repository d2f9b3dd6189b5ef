import { useTranslation } from 'react-i18next'
import type { Change } from '../../domain/change'
import type { LabelValue } from '../../domain/label'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { keyName } from '../../ui/use-shortcuts'
import { ChangeFacts } from './history/change-facts'
import { summaryText, useLabelWords } from './history/use-label-words'
import { leaveNote } from './leave-note'
import styles from './standing-note.module.css'

interface ConflictNoteProps {
  question: string
  /** Every answer that stands, the shown one first. */
  heads: readonly Change<LabelValue>[]
  onSettle: (head: Change<LabelValue>) => void
}

/** How the first two answers are kept by one key. */
const keysOfHeads = [
  { settle: 'keep', key: 'KeyK' },
  { settle: 'other', key: 'KeyY' },
]

/** The same question was answered in two places at once: every answer, by whom and when, and a key to keep it. */
export function ConflictNote({ question, heads, onSettle }: ConflictNoteProps) {
  const { t } = useTranslation(['workbench', 'history'])
  const wordsOf = useLabelWords()
  return (
    <div className={styles.note}>
      <p>{t('conflict.text')}</p>
      <ul className={styles.heads}>
        {heads.map((head, i) => {
          const said = summaryText(wordsOf(question, head.value))
          return (
            <li key={head.id} className={styles.head}>
              <div className={styles.said}>
                <bdi className={styles.value}>{said}</bdi>
                <ChangeFacts change={head} />
              </div>
              <Button
                data-settle={keysOfHeads[i]?.settle}
                aria-label={t('conflict.keep', { value: said.slice(0, 80) })}
                onClick={(event) => {
                  leaveNote(event.currentTarget)
                  onSettle(head)
                }}
              >
                {t('history:keepThis')} {keysOfHeads[i] && <Kbd>{keyName(keysOfHeads[i].key)}</Kbd>}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
