import { candidateLetter } from '../../domain/candidate-order'
import { atMs } from '../../domain/clock'
import { parseLabelKey } from '../../domain/key'
import { isOwnQuestion } from '../../domain/label'
import { isAsked } from '../../domain/places'
import type { FoldedLabel, ProjectState } from '../../domain/project-state'
import { type Target, targetHash } from '../../domain/target'
import { answerWords } from './answer-words'
import { placedExplanations } from './explanations'
import type { LongTableRow } from './long-row'
import {
  type LeftOutCode,
  LossCount,
  type LossReport,
  leftOutCodes,
  type NotExpressedCode,
  notExpressedCodes,
} from './loss-report'

/**
 * A row for every current label of a project, and what the table cannot say. Rows come by item in the order of
 * `state.items`, then by the time of the label.
 */
export function longRows(state: ProjectState): { rows: LongTableRow[]; loss: LossReport } {
  const leftOut = new LossCount<LeftOutCode>()
  const notExpressed = new LossCount<NotExpressedCode>()
  const { texts, placed } = placedExplanations(state)
  const valueByKey = new Map(state.labels.map(({ shown }) => [shown.key, shown.value?.value]))
  const rows: LongTableRow[] = []
  for (const label of inItemOrder(state)) {
    const { key, value } = label.shown
    if (label.shown.replaces.length > 0) notExpressed.add('history')
    if (label.isConflict) notExpressed.add('conflict-versions')
    if (value === null) leftOut.add('withdrawn')
    else if (placed.has(key)) notExpressed.add('explanation-merged')
    else rows.push(longRow(state, label, { explanation: texts.get(key), valueByKey, notExpressed }))
  }
  if (state.opaque > 0) notExpressed.add('opaque-records', state.opaque)
  const loss: LossReport = {
    labels: state.labels.length,
    written: rows.length + placed.size,
    rows: rows.length,
    leftOut: leftOut.list(leftOutCodes),
    notExpressed: notExpressed.list(notExpressedCodes),
  }
  return { rows, loss }
}

interface RowContext {
  explanation: string | undefined
  valueByKey: ReadonlyMap<string, unknown>
  notExpressed: LossCount<NotExpressedCode>
}

function longRow(state: ProjectState, label: FoldedLabel, context: RowContext): LongTableRow {
  const { shown, createdAt } = label
  const value = shown.value!
  const parts = parseLabelKey(shown.key)
  const { target } = parts
  const item = state.items.get(parts.item) ?? null
  const question = state.questions.get(parts.question) ?? null
  if (!item) context.notExpressed.add('item-absent')
  if (!question && !isOwnQuestion(parts.question)) context.notExpressed.add('question-absent')
  if (target.kind === 'label' || target.kind === 'check') context.notExpressed.add('target-detail')

  const letterOf = (candidate: string): string => {
    const place = value.shownOrder?.indexOf(candidate) ?? -1
    return place < 0 ? '' : candidateLetter(place)
  }
  const candidates = candidatesOf(target)
  const words = answerWords(parts.question, question, value.value, letterOf)
  const labelValue = target.kind === 'label' ? context.valueByKey.get(target.key) : undefined
  return {
    cell: words.cell,
    row: {
      item: parts.item,
      source_key: item?.source.key ?? '',
      language: item?.language ?? '',
      group: item?.group ?? '',
      capability: item?.capability ?? [],
      difficulty: item?.difficulty ?? '',
      turn: turnOf(target),
      target: target.kind,
      target_language: target.kind === 'prompt' ? (target.language ?? '') : '',
      candidate: candidates.join(' '),
      shown_as: candidates.map(letterOf).join(' ').trim(),
      model: candidates
        .map((candidate) => state.identities.get(candidate)?.model ?? '')
        .join(' | ')
        .replace(/^ \| $/, ''),
      question: words.question,
      question_id: parts.question,
      question_type: words.type,
      person: parts.person,
      person_name: state.people.get(parts.person)?.name ?? '',
      value: value.value,
      value_name: words.valueName,
      explanation: context.explanation ?? words.note,
      stale: item === null || targetHash(item, target, labelValue) !== value.targetHash,
      conflict: label.isConflict,
      asked: question === null || isAsked(question, item),
      origin: value.origin,
      created_at: isoTime(createdAt),
      changed_at: isoTime(shown.at),
      active_ms: words.activeMs,
    },
  }
}

function inItemOrder(state: ProjectState): FoldedLabel[] {
  const places = new Map([...state.items.keys()].map((item, i) => [item, i]))
  const placeOf = (label: FoldedLabel) => places.get(parseLabelKey(label.shown.key).item) ?? state.items.size
  return state.labels
    .map((label) => ({ label, place: placeOf(label) }))
    .sort((a, b) => a.place - b.place || (a.label.createdAt < b.label.createdAt ? -1 : 1))
    .map(({ label }) => label)
}

function candidatesOf(target: Target): string[] {
  if (target.kind === 'response') return [target.candidate]
  if (target.kind === 'comparison') return target.candidates
  return target.kind === 'check' ? candidatesOf(target.of) : []
}

function turnOf(target: Target): number | null {
  if (target.kind === 'check') return turnOf(target.of)
  return 'turn' in target ? (target.turn ?? null) : null
}

/** ISO 8601, or nothing for a reading that no clock made. */
function isoTime(at: string): string {
  const ms = atMs(at)
  return ms === 0 ? '' : new Date(ms).toISOString()
}
