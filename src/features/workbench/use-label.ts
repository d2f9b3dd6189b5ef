import type { TFunction } from 'i18next'
import { useRef, useState } from 'react'
import { AppError } from '../../domain/app-error'
import { isBlankAnswer } from '../../domain/blank-answer'
import { isSameValue } from '../../domain/canonical-json'
import { keys } from '../../domain/key'
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

  async function answer(value: unknown) {
    const { targetHash, shownOrder } = place()
    const next =
      value === null ? null : { value, targetHash, shownOrder: [...shownOrder], origin: 'person' as const }
    session.given.set(key, value)
    try {
      await saveAnswer(workspace, { ...about, value: next, seen })
    } catch (error) {
      session.given.delete(key)
      // The save state knows, and `failure` says it.
      if (error instanceof AppError) return
      throw error
    }
    undoStackOf(workspace).push({ ...about, name, before: label })
  }

  async function keep() {
    const typed = workspace.unsubmitted.find(key)
    if (typed === undefined) return
    // Until the database has told of it: what was typed a moment ago is not missing.
    session.given.set(key, isBlankAnswer(typed) ? null : typed)
    const isKept = await workspace.unsubmitted.keep(key)
    if (!isKept || isSameValue(typed, label?.value ?? null)) session.given.delete(key)
    if (isKept && !isSameValue(typed, label?.value ?? ''))
      undoStackOf(workspace).push({ ...about, name, before: label })
  }

  const latest = useRef({ answer, keep, place })
  latest.current = { answer, keep, place }
  const [actions] = useState(() => ({
    answer: (value: unknown) => void latest.current.answer(value),
    edit: (value: unknown) => workspace.unsubmitted.edit(latest.current.place(), value),
    keep: () => void latest.current.keep(),
  }))

  return {
    ...actions,
    key,
    name,
    value: label?.value ?? null,
    unsubmitted: workspace.unsubmitted.find(key) ?? session.texts.get(key),
    /** The content that was judged is not the content that is here now. */
    isStale: label !== null && label.targetHash !== session.hashOf(target),
    /** Two devices or tabs answered without seeing each other: every value, the shown one first. */
    conflicting: row?.isConflict ? row.heads.map((head) => head.value?.value ?? null) : null,
    failure: useSaveError(key),
  }
}
