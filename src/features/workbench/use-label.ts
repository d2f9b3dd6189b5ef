import type { TFunction } from 'i18next'
import { useRef, useState } from 'react'
import { AppError } from '../../domain/app-error'
import { isBlankAnswer } from '../../domain/blank-answer'
import { isSameValue } from '../../domain/canonical-json'
import type { Change } from '../../domain/change'
import { itemTitle } from '../../domain/item'
import { keys } from '../../domain/key'
import type { LabelValue } from '../../domain/label'
import type { Question } from '../../domain/question/question'
import type { Target } from '../../domain/target'
import { saveAnswer } from '../../storage/save-answer'
import type { WorkingPlace } from '../../storage/unsubmitted-work'
import { useSaveError, useWorkspace } from '../../storage/use-workspace'
import { useItemLabels, useItemSession } from './item-session'
import { placeName } from './place-name'
import { undoStackOf } from './undo-stack'

/** The person's label on one place, and the ways to change it, which stay the same from render to render. */
export function useLabel(question: Question, target: Target, t: TFunction<'workbench'>, language: string) {
  const workspace = useWorkspace()
  const session = useItemSession()
  const { labels } = useItemLabels()

  const key = keys.label(session.item.id, target, question.id, session.person)
  const row = labels.get(key)
  const label = row?.heads[0]?.value ?? null
  const name = placeName(question, target, session.order, t, language)
  const about = {
    project: session.project.id,
    item: session.item.id,
    target,
    question: question.id,
    person: session.person,
  }
  const seen = row?.heads.map((head) => head.id) ?? []

  function place(): WorkingPlace {
    return { ...about, seen, targetHash: session.hashOf(target), shownOrder: session.order }
  }

  // What was written since the screen was last read: of two quick answers the second follows the first.
  const unread = useRef<{ seen: string; value: LabelValue | null } | null>(null)
  const undoName = { name, itemTitle: itemTitle(session.item.value) }

  function answer(value: unknown) {
    const { targetHash, shownOrder } = place()
    return write(
      value === null ? null : { value, targetHash, shownOrder: [...shownOrder], origin: 'person' as const },
    )
  }

  async function write(next: LabelValue | null) {
    const last = unread.current
    const before = last?.seen === seen.join() ? last.value : label
    unread.current = { seen: seen.join(), value: next }
    session.given.set(key, next?.value ?? null)
    try {
      await saveAnswer(workspace, { ...about, value: next, seen })
    } catch (error) {
      session.given.delete(key)
      unread.current = last
      // The save state knows, and `failure` says it.
      if (error instanceof AppError) return
      throw error
    }
    undoStackOf(workspace).push({ ...about, ...undoName, before, after: next })
  }

  function edit(value: unknown) {
    undoStackOf(workspace).nameTyped(key, undoName)
    workspace.unsubmitted.edit(place(), value)
  }

  async function keep() {
    const typed = workspace.unsubmitted.find(key)
    if (typed === undefined) return
    // Until the database has told of it: what was typed a moment ago is not missing.
    session.given.set(key, isBlankAnswer(typed) ? null : typed)
    const isKept = await workspace.unsubmitted.keep(key)
    if (!isKept || isSameValue(typed, label?.value ?? null)) session.given.delete(key)
  }

  const latest = useRef({ answer, write, edit, keep })
  latest.current = { answer, write, edit, keep }
  const [actions] = useState(() => ({
    answer: (value: unknown) => void latest.current.answer(value),
    edit: (value: unknown) => latest.current.edit(value),
    keep: () => void latest.current.keep(),
    /** Settles a conflict: what a head says, and what it was about, stands alone from now on. */
    settle: (head: Change<LabelValue>) => void latest.current.write(head.value),
  }))

  return {
    ...actions,
    key,
    name,
    value: label?.value ?? null,
    hasHistory: row !== undefined,
    unsubmitted: workspace.unsubmitted.find(key) ?? session.texts.get(key),
    /** The content that was judged is not the content that is here now. */
    isStale: label !== null && label.targetHash !== session.hashOf(target),
    judgedHash: label?.targetHash ?? '',
    /** Two devices or tabs answered without seeing each other: every head, the shown one first. */
    conflicting: row?.isConflict ? row.heads : null,
    failure: useSaveError(key),
  }
}
