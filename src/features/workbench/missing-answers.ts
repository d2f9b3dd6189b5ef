import { isBlankAnswer } from '../../domain/blank-answer'
import { keys } from '../../domain/key'
import { isRequired, requiredComparisons } from '../../domain/places'
import type { Question } from '../../domain/question/question'
import { canonicalTarget, type Target } from '../../domain/target'
import type { ItemLabels, ItemSession } from './item-session'
import { missingTranslations } from './translate/missing-translations'

/** A required answer that is not there: what it is about, and the key of its box. */
export interface MissingAnswer {
  key: string
  question: Question
  target: Target
  /** What of it is missing, where it has parts and the others may be there: the name of an argument. */
  part?: string
}

/**
 * Required answers that are missing, in the order of the screen. What was given a moment ago counts, stored or not;
 * `typed` knows of what is not yet kept.
 */
export function missingAnswers(
  session: ItemSession,
  itemLabels: ItemLabels,
  typed: (key: string) => unknown,
): MissingAnswer[] {
  const { item, person, places, project, order, given } = session
  const { labels } = itemLabels
  const keyOf = (question: Question, target: Target) => keys.label(item.id, target, question.id, person)
  const isAnswered = (key: string) =>
    (given.has(key) ? given.get(key) !== null : Boolean(labels.get(key)?.heads[0]?.value)) ||
    !isBlankAnswer(typed(key))

  const boxes = places
    .filter((place) => isRequired(place) && place.question.value.type !== 'translation')
    .map(({ question, target }) => ({ key: keyOf(question, target), question, target }))
    .filter(({ key }) => !isAnswered(key))

  const comparisons = requiredComparisons(item.value, project.questions, order).flatMap(
    ({ question, turn, pairs, isOneEnough }) => {
      const answers = pairs.map((candidates) => {
        const target = canonicalTarget({
          kind: 'comparison',
          ...(turn !== undefined && { turn }),
          candidates,
        })
        return { key: keyOf(question, target), question, target }
      })
      const missing = answers.filter(({ key }) => !isAnswered(key))
      if (isOneEnough) return missing.length === answers.length ? missing.slice(0, 1) : []
      return missing
    },
  )
  const translations = missingTranslations(session, itemLabels, typed)
  return [...translations, ...boxes, ...comparisons].sort((a, b) => turnOf(a.target) - turnOf(b.target))
}

function turnOf(target: Target): number {
  return 'turn' in target && target.turn !== undefined ? target.turn : Number.MAX_SAFE_INTEGER
}
