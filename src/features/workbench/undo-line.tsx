import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import type { UndoMessage } from './undo-message'

/** What was undone or done again, or why not; where it was in another item, which, and the way there. */
export function UndoLine({ message, onGoTo }: { message: UndoMessage; onGoTo: (item: string) => void }) {
  const { t } = useTranslation(['workbench', 'history'])
  const { direction, result, entry, isElsewhere } = message
  if (!entry) return <p>{t(direction === 'undo' ? 'nothingToUndo' : 'history:undo.nothingToRedo')}</p>
  const names = { name: entry.name, title: entry.itemTitle.slice(0, 60) }
  return (
    <p>
      {sentence()}{' '}
      {isElsewhere && <Button onClick={() => onGoTo(entry.item)}>{t('history:undo.goThere')}</Button>}
    </p>
  )

  function sentence() {
    if (result === 'changed-elsewhere')
      return t(isElsewhere ? 'history:undo.changedElsewhereIn' : 'history:undo.changedElsewhere', names)
    if (direction === 'undo') return t(isElsewhere ? 'history:undo.undoneIn' : 'undone', names)
    return t(isElsewhere ? 'history:undo.redoneIn' : 'history:undo.redone', names)
  }
}
