import { useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../domain/app-error'
import { nextToDo, type QueueView } from '../../domain/queue-view'
import { useQueue } from '../../storage/use-queue'
import { useSearch } from '../../storage/use-search'
import { useWorkspace } from '../../storage/use-workspace'
import { useColumns } from './columns/use-columns'
import { boxKeys, focusedPlace, focusPlace } from './focus-place'
import { useItemLabels, useItemSession } from './item-session'
import { saveFlag, saveStatus } from './item-status-actions'
import { type MissingAnswer, missingAnswers } from './missing-answers'
import { missingName } from './missing-name'
import { nextTurnBox } from './translate/next-turn-box'
import { type UndoMessage, undoMessage } from './undo-message'
import { undoStackOf } from './undo-stack'
import { useNeighbours } from './use-neighbours'

/** What the bar has to say: nothing, what is missing, what was undone, that all is done, or what went wrong. */
export type BarMessage =
  | { kind: 'missing'; names: string[] }
  | UndoMessage
  | { kind: 'all-done' }
  | { kind: 'failed'; error: AppError }

/** What a person can do with the whole item. */
export function useItemActions(view: QueueView) {
  const workspace = useWorkspace()
  const session = useItemSession()
  const rows = useQueue(session.project.id)
  const navigate = useNavigate()
  const { history } = useRouter()
  const { t, i18n } = useTranslation(['workbench', 'translate'])
  const [message, setMessage] = useState<BarMessage | null>(null)
  const { project, item, person } = session
  const itemLabels = useItemLabels()
  const { show: showColumn } = useColumns()
  const { progress } = itemLabels
  const { found } = useSearch(project.id, view.search)
  const around = useNeighbours(view)

  /** Who has left while the last answers were written is not called back to the item that would have come next. */
  const isHere = () => history.location.pathname.endsWith(`/${item.id}`)

  async function goTo(next: string | null) {
    if (next === null) return
    if (!(await workspace.unsubmitted.keepAll(item.id)) || !isHere()) return
    await navigate({ to: '/p/$project/i/$item', params: { project: project.id, item: next }, search: view })
  }

  async function goToNextToDo() {
    // A search that is still going through the items may find the next one yet.
    const all = found && view.search ? await workspace.searchOf(project.id).settled(view.search) : null
    const next = rows && nextToDo(rows, view, person, all, item.id)
    if (next) await goTo(next)
    else setMessage({ kind: 'all-done' })
  }

  function findMissing(): MissingAnswer[] {
    return missingAnswers(session, itemLabels, (key) => workspace.unsubmitted.find(key))
  }

  async function submit() {
    // Before texts are kept: then they are neither in the making nor yet among the labels that this render saw.
    const missing = findMissing()
    if (!(await workspace.unsubmitted.keepAll(item.id))) return
    if (missing.length > 0) {
      const nameOf = (answer: MissingAnswer) => missingName(answer, session.order, t, i18n.language)
      setMessage({ kind: 'missing', names: missing.map(nameOf) })
      focusPlace(missing[0]!.key, showColumn)
      return
    }
    await saveStatus(workspace, session, { state: 'submitted' }, t('own.submit'))
    await goToNextToDo()
  }

  /**
   * Keeps what is being typed and goes to the next thing to do: a required box, or with none left the next item.
   * The focus moves within the key press, so that what is typed right after it does not land in the box before.
   */
  async function keepAndGoOn() {
    const focused = focusedPlace() ?? ''
    const after = boxKeys().slice(boxKeys().indexOf(focused) + 1)
    const missing = findMissing().map(({ key }) => key)
    const next =
      nextTurnBox(session, focused, after, missing) ??
      missing.find((key) => after.includes(key)) ??
      missing[0]
    if (next !== undefined && focusPlace(next, showColumn)) return
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const isOnlyRead = item.value.source.translatedFrom !== undefined && progress.status === 'to-do'
    const isDone = progress.status === 'submitted' && !progress.isChangedSince
    if (isDone || isOnlyRead) await goToNextToDo()
    else await submit()
  }

  async function skip(reason: string) {
    if (!(await workspace.unsubmitted.keepAll(item.id))) return
    await saveStatus(workspace, session, { state: 'skipped', reason }, t('own.skip'))
    await goToNextToDo()
  }

  async function undo(direction: 'undo' | 'redo') {
    // What is being typed is an action too, the latest one.
    if (!(await workspace.unsubmitted.keepAll(item.id))) return
    setMessage(undoMessage(direction, await undoStackOf(workspace)[direction](person), item.id))
  }

  /** Runs an action; a failure is said in the bar. */
  function act(action: () => Promise<void>) {
    return () => {
      setMessage(null)
      action().catch((error: AppError) => setMessage({ kind: 'failed', error }))
    }
  }

  return {
    message,
    canGoBack: around.previous !== null,
    canGoForward: around.next !== null,
    nextItem: rows && nextToDo(rows, view, person, found, item.id),
    submit: act(submit),
    keepAndGoOn: act(keepAndGoOn),
    skip: (reason: string) => act(() => skip(reason))(),
    reopen: act(() => saveStatus(workspace, session, { state: 'reopened' }, t('own.reopen'))),
    toggleFlag: act(() => saveFlag(workspace, session, itemLabels, !progress.isFlagged, t('own.flag'))),
    undo: act(() => undo('undo')),
    redo: act(() => undo('redo')),
    goToItem: (other: string) => act(() => goTo(other))(),
    goBack: act(() => goTo(around.previous)),
    goForward: act(() => goTo(around.next)),
    goToQueue: act(async () => {
      await workspace.unsubmitted.keepAll(item.id)
      await navigate({ to: '/p/$project', params: { project: project.id }, search: view })
    }),
  }
}

export type ItemActions = ReturnType<typeof useItemActions>
