import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextView } from '../../conversation/response-text'
import type { QueueView } from '../../domain/queue-view'
import { useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Kbd } from '../../ui/kbd'
import { SaveStateLabel } from '../../ui/save-state-label'
import { keyName } from '../../ui/use-shortcuts'
import { BarMessageLine } from './bar-message-line'
import { useItemLabels, useItemSession } from './item-session'
import { KeyboardDialog } from './keyboard-dialog'
import { missingAnswers } from './missing-answers'
import { prefetchItem } from './open-item'
import { SkipDialog } from './skip-dialog'
import { undoStackOf } from './undo-stack'
import { useActiveTime } from './use-active-time'
import { useItemActions } from './use-item-actions'
import { useWorkbenchKeys } from './use-workbench-keys'
import styles from './workbench-bar.module.css'

interface WorkbenchBarProps {
  view: QueueView
  textView: TextView
  onTextView: (view: TextView) => void
  onGuideline: () => void
}

/** The bar under the item: how it is saved, what is left, and everything that is done with the item as a whole. */
export function WorkbenchBar({ view, textView, onTextView, onGuideline }: WorkbenchBarProps) {
  const { t } = useTranslation('workbench')
  const workspace = useWorkspace()
  const session = useItemSession()
  const actions = useItemActions(view)
  const [dialog, setDialog] = useState<'skip' | 'keyboard' | null>(null)
  const undoStack = undoStackOf(workspace)
  const last = useSyncExternalStore(undoStack.subscribe, undoStack.last)
  const labels = useItemLabels()
  const { project, person } = session
  const { progress } = labels
  const left = missingAnswers(session, labels, () => false).length
  const toggleTextView = () => onTextView(nextView[textView])

  useActiveTime(session, labels)
  useWorkbenchKeys({
    actions,
    onSkip: () => setDialog('skip'),
    onHelp: () => setDialog('keyboard'),
    onTextView: toggleTextView,
    onGuideline,
  })
  usePrefetch(project.id, actions.nextItem, person)

  const isDone = progress.status === 'submitted' || progress.status === 'skipped'
  return (
    <footer className={styles.bar}>
      <BarMessageLine message={actions.message} onQueue={actions.goToQueue} />
      <div className={styles.row}>
        <SaveStateLabel />
        <span className={styles.left}>
          {isDone ? (
            <Chip tone={progress.status === 'submitted' ? 'ok' : 'plain'}>
              {t(`status.${progress.status}`)}
            </Chip>
          ) : (
            t('left', { count: left })
          )}
          {progress.isChangedSince && <Chip tone="unsure">{t('status.changedSince')}</Chip>}
          {progress.hasConflict && <Chip tone="bad">{t('status.conflict')}</Chip>}
        </span>
        {actions.of > 0 && (
          <span className={styles.place}>{t('placeInView', { place: actions.place, of: actions.of })}</span>
        )}
        <span className={styles.space} />
        <Button look="quiet" aria-pressed={textView !== 'rendered'} onClick={toggleTextView}>
          {t('raw')} <Kbd>{keyName('KeyR')}</Kbd>
        </Button>
        <Button look="quiet" onClick={onGuideline}>
          {t('guideline')} <Kbd>{keyName('KeyG')}</Kbd>
        </Button>
        <Button look="quiet" aria-label={t('keyboard')} onClick={() => setDialog('keyboard')}>
          <Kbd>?</Kbd>
        </Button>
        <Button
          look="quiet"
          disabled={!last}
          aria-label={last ? t('undoNamed', { name: last.name }) : t('undo')}
          title={last ? t('undoNamed', { name: last.name }) : undefined}
          onClick={actions.undo}
        >
          {t('undo')} <Kbd>{keyName('Mod+KeyZ')}</Kbd>
        </Button>
        <Button aria-pressed={progress.isFlagged} onClick={actions.toggleFlag}>
          {t(progress.isFlagged ? 'unflag' : 'flag')}
        </Button>
        {isDone ? (
          <Button onClick={actions.reopen}>{t('reopen')}</Button>
        ) : (
          <Button onClick={() => setDialog('skip')}>{t('skip.open')}</Button>
        )}
        <Button disabled={!actions.canGoBack} onClick={actions.goBack}>
          {t('previous')}
        </Button>
        <Button disabled={!actions.canGoForward} onClick={actions.goForward}>
          {t('next')}
        </Button>
        {!isDone && <Button onClick={actions.submit}>{t('submit')}</Button>}
        <Button look="primary" onClick={actions.keepAndGoOn}>
          {t('goOn')} <Kbd>{keyName('Mod+Enter')}</Kbd>
        </Button>
      </div>
      {dialog === 'skip' && (
        <SkipDialog
          onClose={() => setDialog(null)}
          onSkip={(reason) => {
            setDialog(null)
            actions.skip(reason)
          }}
        />
      )}
      {dialog === 'keyboard' && <KeyboardDialog onClose={() => setDialog(null)} />}
    </footer>
  )
}

const nextView = { rendered: 'raw', raw: 'invisible', invisible: 'rendered' } as const

/** Reads the next item ahead once this one has settled. */
function usePrefetch(project: string, item: string | null, person: string) {
  const workspace = useWorkspace()
  useEffect(() => {
    if (item === null) return
    const idle = requestIdleCallback(() => void prefetchItem(workspace, { project, item, person }))
    return () => cancelIdleCallback(idle)
  }, [workspace, project, item, person])
}
