import type { Author, Change } from '../change'
import { makeChange } from '../change'
import { keys } from '../key'
import type { PersonValue } from '../person'
import type { ProjectValue } from '../project'
import type { Question } from '../question/question'
import { makeQuestions } from '../question-set/make-questions'
import { type QuestionSet, type QuestionSetId, questionSets } from '../question-set/question-set'
import type { MergedSource } from './merge-sources'

/** What a project is made of before it has items. */
export interface NewProject {
  id: string
  name: string
  /** Random, once: it seeds the order of candidates. */
  seed: string
  creator: { id: string; name: string }
  languages: readonly string[]
  set: QuestionSet
  questions: readonly Question[]
}

/** The changes that make a project: its settings, guideline and questions, and who made it. */
export function newProjectChanges(author: Author, project: NewProject): Change[] {
  const value: ProjectValue = {
    name: project.name,
    seed: project.seed,
    creator: project.creator.id,
    languages: [...project.languages],
    blind: false,
    randomOrder: true,
    modelNamesHidden: true,
  }
  const change = (kind: string, key: string, about: unknown): Change =>
    makeChange(author, { project: project.id, kind, key }, about)
  return [
    change('project', keys.project(project.id), value),
    change('guideline', keys.guideline(), { text: project.set.guideline }),
    ...project.questions.map((question) => change('question', keys.question(question.id), question.value)),
    personChange(author, project.id, project.creator),
  ]
}

/** Somebody who works here, as a person of the project. */
export function personChange(author: Author, project: string, { id, name }: NewProject['creator']): Change {
  const value: PersonValue = { name, origin: 'person' }
  return makeChange(author, { project, kind: 'person', key: keys.person(id) }, value)
}

/** The changes that make a project for what source files hold, with the questions of a ready set. */
export function sourceProjectChanges(
  author: Author,
  project: Pick<NewProject, 'id' | 'name' | 'seed' | 'creator'> & { set: QuestionSetId },
  sources: readonly MergedSource[],
): Change[] {
  const set = questionSets[project.set]
  return newProjectChanges(author, {
    ...project,
    set,
    questions: makeQuestions(set, author.nextId),
    languages: [...new Set(sources.map(({ item }) => item.language))].sort(),
  })
}

/** The questions to propose for what source files hold: responses are there to be rated. */
export function suggestedSet(sources: readonly MergedSource[]): QuestionSetId {
  return sources.some(({ item }) => item.candidates.length > 0) ? 'rate-responses' : 'audit-prompts'
}
