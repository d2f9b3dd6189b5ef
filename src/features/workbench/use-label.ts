import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import { keys } from '../../domain/key'
import type { Question } from '../../domain/question/question'
import type { Target } from '../../domain/target'
import { saveAnswer } from '../../storage/save-answer'
import type { WorkingPlace } from '../../storage/unsubmitted-work'
import { useSaveError, useWorkspace } from '../../storage/use-workspace'
import { useItemSession } from './item-session'
import { placeName } from './place-name'
import { undoStackOf } from './undo-stack'

/** The person's label on one place, and the ways to change it. */
export function useLabel(question: Question, target: Target) {
  const workspace = useWorkspace()
  const session = useItemSession()
  const { t, i18n } = useTranslation('workbench')

  const key = keys.label(session.item.id, target, question.id, session.person)
  const row = session.labels.get(key)
  const label = row?.heads[0]?.value ?? null
  const name = placeName(question, target, session.order, t, i18n.language)
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
      // The save state knows, and `failure` says it.
      if (error instanceof AppError) return
      throw error
    }
    undoStackOf(workspace).push({ ...about, name, before: label })
  }

  async function keep() {
    const typed = workspace.unsubmitted.find(key)
    if (typed === undefined) return
    const isKept = await workspace.unsubmitted.keep(key)
    if (isKept && typed !== (label?.value ?? ''))
      undoStackOf(workspace).push({ ...about, name, before: label })
  }

  return {
    key,
    name,
    value: label?.value ?? null,
    unsubmitted: (workspace.unsubmitted.find(key) as string | undefined) ?? session.texts.get(key),
    /** The content that was judged is not the content that is here now. */
    isStale: label !== null && label.targetHash !== session.hashOf(target),
    /** Two devices or tabs answered without seeing each other: every value, the shown one first. */
    conflicting: row?.isConflict ? row.heads.map((head) => head.value?.value ?? null) : null,
    failure: useSaveError(key),
    answer: (value: unknown) => void answer(value),
    edit: (value: unknown) => workspace.unsubmitted.edit(place(), value),
    keep: () => void keep(),
  }
}
