import { atMs } from './clock'
import type { Folded } from './heads'
import { parseLabelKey } from './key'
import { flagQuestion, isOwnQuestion, type LabelValue, statusQuestion, statusValueSchema } from './label'

/** `translated`: a translation made the item, and nobody has to do anything with it. */
export type ItemStatus = 'to-do' | 'in-progress' | 'submitted' | 'skipped' | 'translated'

/** How far one person is with one item. */
export interface PersonProgress {
  status: ItemStatus
  isFlagged: boolean
  /** Something was edited after it was submitted. */
  isChangedSince: boolean
  /** At least one answer stands in two versions. */
  hasConflict: boolean
  /** Wall time of the person's last change, in ms. */
  changedMs: number
  /** Wall time of submitting, in ms; 0 where the item is not submitted. */
  submittedMs: number
}

/** Of somebody who has not touched the item. */
export const noProgress: PersonProgress = {
  status: 'to-do',
  isFlagged: false,
  isChangedSince: false,
  hasConflict: false,
  changedMs: 0,
  submittedMs: 0,
}

/** The progress of one person with one item, from that person's labels on it. */
export function personProgress(labels: readonly Folded<LabelValue>[]): PersonProgress {
  const progress = { ...noProgress }
  const answers: string[] = []
  let covers: readonly string[] = []
  for (const label of labels) {
    const { shown, heads, isConflict } = label
    progress.changedMs = Math.max(progress.changedMs, atMs(shown.at))
    progress.hasConflict ||= isConflict
    const { question, target } = parseLabelKey(shown.key)
    // The item's own status and flag are about the item: one key each, so that no order of labels matters.
    if (isOwnQuestion(question) && target.kind !== 'item') continue
    if (question === flagQuestion) progress.isFlagged = shown.value !== null
    if (!isOwnQuestion(question)) {
      answers.push(...heads.map((head) => head.id))
      if (shown.value !== null && progress.status === 'to-do') progress.status = 'in-progress'
    }
    if (question !== statusQuestion) continue
    const status = statusValueSchema.safeParse(shown.value?.value).data
    if (!status) continue
    covers = status.covers
    progress.status = status.state === 'reopened' ? 'in-progress' : status.state
    if (status.state === 'submitted') progress.submittedMs = atMs(shown.at)
  }
  progress.isChangedSince = progress.status === 'submitted' && answers.some((id) => !covers.includes(id))
  return progress
}
