import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueView } from '../../domain/queue-view'
import { useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Kbd } from '../../ui/kbd'
import { SaveStateLabel } from '../../ui/save-state-label'
import { useScreenWidth } from '../../ui/use-screen-width'
import { keyName } from '../../ui/use-shortcuts'
import { type BarAction, BarButton, BarMenu } from './bar-actions'
import { BarMessageLine } from './bar-message-line'
import { FindBar } from './find/find-bar'
import type { Find } from './find/use-find'
import { openFind, useFindKeys } from './find/use-find-keys'
import { useItemLabels, useItemSession } from './item-session'
import { KeyboardDialog } from './keyboard-dialog'
import { missingAnswers } from './missing-answers'
import { prefetchItem } from './open-item'
import { SkipDialog } from './skip-dialog'
import { StandingChips } from './standing-chips'
import { StatusNotes } from './status-notes'
import { useActiveTime } from './use-active-time'
import { useBarActions } from './use-bar-actions'
import { useItemActions } from './use-item-actions'
import { useWorkbenchKeys } from './use-workbench-keys'
import { ViewMenu } from './view-menu'
import styles from './workbench-bar.module.css'

interface WorkbenchBarProps {
  view: QueueView
  find: Find
  initialFind: string
  onGuideline: () => void
}

/** The bar under the item: how it is saved, what is left, and everything that is done with the item as a whole. */
export function WorkbenchBar({ view, find, initialFind, onGuideline }: WorkbenchBarProps) {
  const { t } = useTranslation('workbench')
  const session = useItemSession()
  const actions = useItemActions(view)
  const [dialog, setDialog] = useState<'skip' | 'keyboard' | null>(null)
  const labels = useItemLabels()
  const { project, person } = session
  const { progress } = labels
  const left = missingAnswers(session, labels, () => null).length
  const onSkip = () => setDialog('skip')
  const onHelp = () => setDialog('keyboard')
  const all = useBarActions({ actions, onFind: () => openFind(find), onSkip, onHelp, onGuideline })
  const width = useScreenWidth()
  const [quiet, plain] = [all.filter(isQuiet), all.filter((action) => !isQuiet(action))]
  const buttons = (some: BarAction[]) =>
    some
      .filter(({ fromRem }) => width >= fromRem)
      .map((action) => <BarButton key={action.id} action={action} />)

  useActiveTime(session, labels)
  useWorkbenchKeys({ actions, onSkip, onHelp, onGuideline })
  useFindKeys(find)
  usePrefetch(project.id, actions.nextItem, person)

  const isDone = progress.status === 'submitted' || progress.status === 'skipped'
  return (
    <footer className={styles.bar}>
      {find.isOpen && <FindBar find={find} initial={initialFind} />}
      <StatusNotes />
      <BarMessageLine message={actions.message} onQueue={actions.goToQueue} onGoTo={actions.goToItem} />
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
          <StandingChips />
        </span>
        <div className={styles.actions}>
          <ViewMenu />
          {buttons(quiet)}
          {buttons(plain)}
          <BarMenu label={t('more')} actions={all.filter(({ fromRem }) => width < fromRem)} />
          <span className={styles.space} />
          <Button look="primary" onClick={actions.keepAndGoOn}>
            {t('goOn')} <Kbd>{keyName('Mod+Enter')}</Kbd>
          </Button>
        </div>
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

function isQuiet({ look }: BarAction): boolean {
  return look === 'quiet'
}

/** Reads the next item ahead once this one has settled. */
function usePrefetch(project: string, item: string | null, person: string) {
  const workspace = useWorkspace()
  useEffect(() => {
    if (item === null) return
    const idle = requestIdleCallback(() => void prefetchItem(workspace, { project, item, person }))
    return () => cancelIdleCallback(idle)
  }, [workspace, project, item, person])
}
