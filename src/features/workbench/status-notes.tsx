import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import type { Change } from '../../domain/change'
import { keys } from '../../domain/key'
import { flagQuestion, type LabelValue, type StatusValue, statusQuestion } from '../../domain/label'
import type { Target } from '../../domain/target'
import { useWorkspace } from '../../storage/use-workspace'
import { ConflictNote } from './conflict-note'
import { restoreLabel } from './history/restore-label'
import { useLabelName } from './history/use-label-name'
import { useItemLabels, useItemSession } from './item-session'
import { StaleNote } from './stale-note'
import styles from './status-notes.module.css'

const wholeItem: Target = { kind: 'item' }

/** What waits for the person about the item as a whole: submitted here and reopened there, changed since submission. */
export function StatusNotes() {
  const { t } = useTranslation('history')
  const workspace = useWorkspace()
  const session = useItemSession()
  const itemLabels = useItemLabels()
  const nameOf = useLabelName()
  const rowOf = (question: string) =>
    itemLabels.labels.get(keys.label(session.item.id, wholeItem, question, session.person))
  const conflicts = [statusQuestion, flagQuestion].flatMap((question) => {
    const row = rowOf(question)
    return row?.isConflict ? [{ question, row }] : []
  })
  const status = rowOf(statusQuestion)
  const shown = status && !status.isConflict ? (status.heads[0]?.value ?? null) : null
  const isStale =
    shown !== null &&
    (shown.value as StatusValue).state === 'submitted' &&
    shown.targetHash !== session.hashOf(wholeItem)
  if (conflicts.length === 0 && !isStale) return null

  function write(key: string, value: LabelValue | null) {
    restoreLabel(workspace, session, itemLabels, key, value, nameOf(key)).catch((error: unknown) => {
      // The save state says what could not be saved, and how to try again.
      if (!(error instanceof AppError)) throw error
    })
  }
  return (
    <div className={styles.notes} data-standing>
      {conflicts.map(({ question, row }) => (
        <ConflictNote
          key={question}
          question={question}
          heads={row.heads}
          onSettle={(head: Change<LabelValue>) => write(row.key, head.value)}
        />
      ))}
      {isStale && status && (
        <StaleNote
          text={t('staleStatus')}
          name={nameOf(status.key)}
          target={wholeItem}
          judgedHash={shown.targetHash}
          onStillHolds={() => write(status.key, { ...shown, targetHash: session.hashOf(wholeItem) })}
        />
      )}
    </div>
  )
}
