import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../domain/app-error'
import type { Change } from '../../../domain/change'
import type { ItemValue } from '../../../domain/item'
import { parseLabelKey } from '../../../domain/key'
import type { LabelValue } from '../../../domain/label'
import { listItemHistory, listKeyHistory } from '../../../storage/history'
import type { StoredItem } from '../../../storage/items'
import { restoreItem } from '../../../storage/restore-item'
import { useWatched, useWorkspace } from '../../../storage/use-workspace'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { ErrorNote } from '../../../ui/error-note'
import { useItemLabels, useItemSession } from '../item-session'
import styles from './history-dialog.module.css'
import { HistoryLine } from './history-line'
import { restoreLabel } from './restore-label'
import { timeline } from './timeline'
import { useLabelName } from './use-label-name'
import { summaryText, useLabelWords } from './use-label-words'

interface HistoryDialogProps {
  /** Key of a label, or null for everything about the item. */
  historyKey: string | null
  /** An earlier version of the item was made the one that is shown. */
  onRestored: (item: StoredItem) => void
  onClose: () => void
}

/** Everything that was said at one place, or about the whole item: who, when, what before, and the way back to it. */
export default function HistoryDialog({ historyKey, onRestored, onClose }: HistoryDialogProps) {
  const { t } = useTranslation(['history', 'common'])
  const workspace = useWorkspace()
  const session = useItemSession()
  const labels = useItemLabels()
  const nameOf = useLabelName()
  const wordsOf = useLabelWords()
  const [said, setSaid] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const { item, person } = session
  const { db } = workspace
  const rows = useWatched(
    () =>
      historyKey === null
        ? listItemHistory(db, item.project, item.id, person)
        : listKeyHistory(db, item.project, historyKey),
    [db, item.project, item.id, person, historyKey],
  )

  async function restore({ kind, key, value }: Change) {
    setError(null)
    try {
      if (kind === 'item') {
        onRestored(await restoreItem(workspace, item, person, value as ItemValue))
        setSaid(t('restoredVersion'))
      } else {
        const label = value as LabelValue | null
        await restoreLabel(workspace, session, labels, key, label, nameOf(key))
        const words = summaryText(wordsOf(parseLabelKey(key).question, label))
        setSaid(t('restored', { value: words.slice(0, 80) }))
      }
    } catch (cause) {
      setError(cause as AppError)
    }
  }

  return (
    <Dialog
      title={historyKey === null ? t('titleItem') : t('title', { name: nameOf(historyKey) })}
      onClose={onClose}
      size="wide"
    >
      <p role="status" className={styles.said}>
        {said}
      </p>
      {error && <ErrorNote error={error} />}
      {rows?.length === 0 && <p>{t('empty')}</p>}
      {rows && (
        <ol className={styles.lines}>
          {timeline(rows).map((line) => (
            <HistoryLine
              key={line.entry.change.id}
              line={line}
              isNamed={historyKey === null}
              onRestore={restore}
            />
          ))}
        </ol>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
