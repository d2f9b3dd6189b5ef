import { useTranslation } from 'react-i18next'
import { changedParts, isCovered } from '../../../domain/history/item-parts'
import { judgedVersion } from '../../../domain/history/judged-version'
import type { Target } from '../../../domain/target'
import { listItemVersions } from '../../../storage/history'
import { useWatched, useWorkspace } from '../../../storage/use-workspace'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { useItemSession } from '../item-session'
import { PartChanges } from './part-changes'

interface ContentChangeDialogProps {
  target: Target
  /** Hash of the content that was judged. */
  judgedHash: string
  /** What the answer is called. */
  name: string
  onClose: () => void
}

/** What changed in the text under an answer since the answer was given. */
export default function ContentChangeDialog({ target, judgedHash, name, onClose }: ContentChangeDialogProps) {
  const { t } = useTranslation(['history', 'common'])
  const { db } = useWorkspace()
  const { item } = useItemSession()
  const versions = useWatched(() => listItemVersions(db, item.project, item.id), [db, item.project, item.id])
  const judged = versions && judgedVersion(versions, target, judgedHash)
  return (
    <Dialog title={t('contentChange.title', { name })} onClose={onClose} size="wide">
      {judged === undefined && <p>{t('contentChange.reading')}</p>}
      {judged === null && <p>{t('contentChange.unknown')}</p>}
      {judged && (
        <PartChanges
          changes={changedParts(judged, item.value).filter(({ part }) => isCovered(part, target))}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
