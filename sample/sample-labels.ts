import { candidateOrder } from '../src/domain/candidate-order'
import { type Change, makeChange } from '../src/domain/change'
import type { ItemValue } from '../src/domain/item'
import { keys } from '../src/domain/key'
import { flagQuestion, type LabelValue, type StatusValue, statusQuestion } from '../src/domain/label'
import { type Target, targetHash } from '../src/domain/target'
import type { SampleLabels } from './conversation'
import type { SampleAuthor } from './sample-author'

interface Answer {
  target: Target
  question: string
  value: unknown
}

interface LabelledItem {
  project: string
  seed: string
  id: string
  value: ItemValue
}

const thinkingMs = 9_000

/** What one annotator says about one item, as changes: answers as they are given, then the flag, then the status. */
export function labelChanges(
  author: SampleAuthor,
  person: string,
  item: LabelledItem,
  labels: SampleLabels,
  questionIds: ReadonlyMap<string, string>,
): Change[] {
  const candidates = item.value.candidates.map((each) => each.id)
  const shownOrder = candidateOrder([candidates], {
    seed: item.seed,
    item: item.id,
    person,
    isRandom: true,
  })
  const began = author.wait(0)
  const write = ({ target, question, value }: Answer): Change[] => {
    author.wait(thinkingMs)
    const label: LabelValue = {
      value,
      targetHash: targetHash(item.value, target),
      shownOrder,
      origin: 'person',
    }
    const about = {
      project: item.project,
      kind: 'label',
      key: keys.label(item.id, target, question, person),
    }
    return author.write(person, (by) => [makeChange(by, about, label)])
  }

  const answered = answers(labels, candidates, questionIds).flatMap(write)
  const whole: Target = { kind: 'item' }
  const flagged = labels.flag
    ? write({ target: whole, question: flagQuestion, value: { note: labels.flag } })
    : []
  if (labels.status === 'in-progress') return [...answered, ...flagged]
  const status: StatusValue = {
    ...(labels.status === 'submitted'
      ? { state: 'submitted' }
      : { state: 'skipped', reason: labels.status.skipped }),
    covers: answered.map((change) => change.id),
    activeMs: author.wait(thinkingMs) - began,
  }
  return [...answered, ...flagged, ...write({ target: whole, question: statusQuestion, value: status })]
}

function answers(
  labels: SampleLabels,
  candidates: readonly string[],
  questionIds: ReadonlyMap<string, string>,
): Answer[] {
  const found: Answer[] = []
  const add = (place: string, target: Target, value: unknown) => {
    if (value !== null && value !== undefined && value !== '') {
      found.push({ target, question: questionIds.get(place)!, value })
    }
  }
  const turns = labels.overall?.length ?? 0
  for (let i = 0; i < turns; i++) {
    const turn = i + 1
    add('prompt-quality', { kind: 'prompt', turn }, labels.prompt?.[i])
    for (const [j, candidate] of candidates.entries()) {
      const target: Target = { kind: 'response', candidate, turn }
      add('overall', target, labels.overall?.[i]?.[j])
      add('why', target, labels.why?.[i]?.[j])
      add('capability', target, labels.capability?.[i]?.[j])
    }
    for (const preference of labels.preference ?? []) {
      if (preference.turn !== turn) continue
      const { preferred, strength } = preference
      const pair = preference.candidates.map((place) => candidates[place]!)
      const value = {
        preferred: typeof preferred === 'number' ? candidates[preferred]! : preferred,
        strength,
      }
      add('preference', { kind: 'comparison', turn, candidates: pair }, value)
    }
  }
  return found
}
