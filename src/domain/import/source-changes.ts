import { baseName } from '../base-name'
import type { Author, Change } from '../change'
import { makeChange } from '../change'
import { contentHash } from '../content-hash'
import type { IdentityValue } from '../identity'
import { candidateId, type ItemValue, itemId, type Response, responseId } from '../item'
import { keys } from '../key'
import type { LabelValue } from '../label'
import { importedPersonId, type PersonValue } from '../person'
import type { Question } from '../question/question'
import type { RatingQuestion } from '../question/rating/rating'
import { type Target, targetHash } from '../target'
import type { SourceItem, SourceRating, SourceResponse, SourceTurn } from './source-item'

/** Where imported ratings go: a rating question about responses, and the text question that explains it. */
export interface RatingQuestions {
  rating: string
  explanation?: string
}

/**
 * The questions of a set that the ratings of a file can answer, or null: a rating of responses with the points 1
 * to 5. A project that asks something else cannot hold them.
 */
export function ratingQuestions(questions: readonly Question[]): RatingQuestions | null {
  const rating = questions.find(({ value }) => {
    if (value.type !== 'rating' || value.target !== 'response' || value.showWhen) return false
    const points = (value as unknown as RatingQuestion).points.map((point) => point.value)
    return points.join() === '1,2,3,4,5'
  })
  if (!rating) return null
  const explanation = questions.find(({ value }) => value.type === 'text' && value.explains === rating.id)
  return { rating: rating.id, ...(explanation && { explanation: explanation.id }) }
}

/** Ids of candidates by slot, where a project knows them by other ids than those of their slots. */
export type CandidateIds = ReadonlyMap<string, string>

/** The item that a source item becomes in a project. Equal for every device and every format of the same source. */
export function sourceItemValue(
  project: string,
  source: SourceItem,
  ids?: CandidateIds,
): { id: string; value: ItemValue } {
  const key = source.key ?? contentHash([source.language, source.system, source.turns.map(askedAt)])
  const id = itemId(project, source.set, key)
  const value: ItemValue = {
    language: source.language,
    ...(source.system !== undefined && { system: source.system }),
    turns: source.turns.map(({ prompt, instructions, context, attachments, meta }) => ({
      prompt,
      instructions,
      ...present({ context, attachments, meta }),
    })),
    candidates: source.candidates.map(({ slot, responses }) => {
      const candidate = ids?.get(slot) ?? candidateId(id, slot)
      return {
        id: candidate,
        responses: responses.map((said, i) =>
          said === null ? null : response(responseId(candidate, i + 1), said),
        ),
      }
    }),
    ...(source.capability && source.capability.length > 0 && { capability: source.capability }),
    ...(source.difficulty && { difficulty: source.difficulty }),
    ...(source.category && { category: source.category }),
    ...(source.group && { group: source.group }),
    ...present({ attachments: source.attachments }),
    source: { set: source.set, key },
    meta: source.meta,
  }
  return { id, value }
}

/** What is asked at a turn, with files by their names: they may be here or not. */
function askedAt({ prompt, instructions, context, attachments = [] }: SourceTurn): unknown {
  const names = attachments.map(({ name }) => name)
  return { prompt, instructions, ...present({ context, attachments: names }) }
}

function response(id: string, said: string | SourceResponse): Response {
  if (typeof said === 'string') return { id, text: said }
  const { text, steps, attachments, meta } = said
  return { id, text, ...present({ steps, attachments, meta }) }
}

/** The fields that hold something: absent ones, empty lists and empty objects do not stand in records. */
function present<Fields extends Record<string, object | undefined>>(fields: Fields) {
  const held = Object.entries(fields).filter(([, field]) => field && Object.keys(field).length > 0)
  return Object.fromEntries(held) as { [Name in keyof Fields]?: NonNullable<Fields[Name]> }
}

/** Every change that a source item brings: the item, who its candidates are, the ratings that people gave it. */
export function sourceChanges(
  project: string,
  author: Author,
  source: SourceItem,
  questions: RatingQuestions | null,
  ids?: CandidateIds,
): Change[] {
  const { id, value } = sourceItemValue(project, source, ids)
  const changes: Change[] = [makeChange(author, { project, kind: 'item', key: keys.item(id) }, value)]
  for (const { slot, model, meta } of source.candidates) {
    const file = baseName(source.place.file)
    const identity: IdentityValue = { model: model ?? slot, file, ...present({ meta }) }
    const key = keys.identity(id, ids?.get(slot) ?? candidateId(id, slot))
    changes.push(makeChange(author, { project, kind: 'identity', key }, identity))
  }
  if (questions) {
    for (const each of source.ratings) {
      const candidate = ids?.get(each.slot) ?? candidateId(id, each.slot)
      changes.push(...ratingChanges(project, author, id, value, { ...each, candidate }, questions, source))
    }
  }
  return changes
}

/** The people that the ratings of these items name, as changes. */
export function sourcePeople(project: string, author: Author, sources: readonly SourceItem[]): Change[] {
  const people = new Map<string, PersonValue>()
  for (const source of sources) {
    for (const { person } of source.ratings) {
      const { file } = source.place
      const name = `${person} (${baseName(file)})`
      people.set(importedPersonId(file, person), { name, origin: 'import' })
    }
  }
  return [...people].map(([id, value]) =>
    makeChange(author, { project, kind: 'person', key: keys.person(id) }, value),
  )
}

function ratingChanges(
  project: string,
  author: Author,
  item: string,
  value: ItemValue,
  source: SourceRating & { candidate: string },
  questions: RatingQuestions,
  { place }: SourceItem,
): Change[] {
  const target: Target = { kind: 'response', candidate: source.candidate, turn: source.turn }
  const person = importedPersonId(place.file, source.person)
  const label = (question: string, answer: unknown): Change =>
    makeChange<LabelValue>(
      author,
      { project, kind: 'label', key: keys.label(item, target, question, person) },
      { value: answer, targetHash: targetHash(value, target), origin: 'import' },
    )
  const changes = [label(questions.rating, source.rating)]
  if (questions.explanation && source.explanation)
    changes.push(label(questions.explanation, source.explanation))
  return changes
}
