import type { Question, QuestionValue } from '../question/question'
import type { QuestionSet } from './question-set'

/**
 * The questions of a set for one project: a fresh id for each, in the order of the set. Ids stand for one meaning
 * in one project, so two projects never share one.
 */
export function makeQuestions(set: QuestionSet, nextId: () => string): Question[] {
  const ids = new Map(set.questions.map(({ place }) => [place, nextId()]))
  return set.questions.map(({ place, explains, ...own }, i) => ({
    id: ids.get(place)!,
    value: {
      ...own,
      family: `${set.id}/${place}`,
      order: i + 1,
      ...(typeof explains === 'string' && { explains: ids.get(explains)! }),
    } as unknown as QuestionValue,
  }))
}
