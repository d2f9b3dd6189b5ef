import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../storage/use-workspace'
import type { BarAction } from './bar-actions'
import { useItemLabels } from './item-session'
import { undoStackOf } from './undo-stack'
import type { ItemActions } from './use-item-actions'

interface BarActionsOf {
  actions: ItemActions
  onFind: () => void
  onSkip: () => void
  onHelp: () => void
  onGuideline: () => void
}

/** Everything that is done from the bar, in its order, beside going on. */
export function useBarActions({ actions, onFind, onSkip, onHelp, onGuideline }: BarActionsOf): BarAction[] {
  const { t } = useTranslation(['workbench', 'find'])
  const undoStack = undoStackOf(useWorkspace())
  const last = useSyncExternalStore(undoStack.subscribe, undoStack.last)
  const { progress } = useItemLabels()
  const isDone = progress.status === 'submitted' || progress.status === 'skipped'
  return [
    {
      id: 'find',
      words: t('find:find'),
      name: t('find:inConversation'),
      shortcut: 'Slash',
      showsKey: true,
      look: 'quiet',
      onDo: onFind,
      fromRem: 86,
    },
    {
      id: 'guideline',
      words: t('guideline'),
      shortcut: 'KeyG',
      showsKey: true,
      look: 'quiet',
      onDo: onGuideline,
      fromRem: 86,
    },
    {
      id: 'keyboard',
      words: '?',
      name: t('keyboard'),
      shortcut: 'Shift+Slash',
      look: 'quiet',
      onDo: onHelp,
      fromRem: 86,
    },
    {
      id: 'undo',
      words: t('undo'),
      name: last ? t('undoNamed', { name: last.name }) : t('undo'),
      shortcut: 'Mod+KeyZ',
      showsKey: true,
      look: 'quiet',
      isDisabled: !last,
      onDo: actions.undo,
      fromRem: 76,
    },
    {
      id: 'flag',
      words: t(progress.isFlagged ? 'unflag' : 'flag'),
      shortcut: 'KeyF',
      isPressed: progress.isFlagged,
      onDo: actions.toggleFlag,
      fromRem: 70,
    },
    isDone
      ? { id: 'reopen', words: t('reopen'), shortcut: 'KeyO', onDo: actions.reopen, fromRem: 60 }
      : { id: 'skip', words: t('skip.open'), shortcut: 'KeyS', onDo: onSkip, fromRem: 66 },
    {
      id: 'previous',
      words: t('previous'),
      shortcut: 'BracketLeft',
      isDisabled: !actions.canGoBack,
      onDo: actions.goBack,
      fromRem: 56,
    },
    {
      id: 'next',
      words: t('next'),
      shortcut: 'BracketRight',
      isDisabled: !actions.canGoForward,
      onDo: actions.goForward,
      fromRem: 56,
    },
    ...(isDone
      ? []
      : [
          {
            id: 'submit',
            words: t('submit'),
            shortcut: 'Mod+Shift+Enter',
            onDo: actions.submit,
            fromRem: 60,
          },
        ]),
  ]
}
