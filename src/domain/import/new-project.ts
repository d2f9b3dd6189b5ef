import type { Author, Change } from '../change'
import { makeChange } from '../change'
import { keys } from '../key'
import type { PersonValue } from '../person'
import type { ProjectValue } from '../project'
import type { Question } from '../question/question'
import type { QuestionSet } from '../question-set/question-set'

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
  const creator: PersonValue = { name: project.creator.name, origin: 'person' }
  return [
    change('project', keys.project(project.id), value),
    change('guideline', keys.guideline(), { text: project.set.guideline }),
    ...project.questions.map((question) => change('question', keys.question(question.id), question.value)),
    change('person', keys.person(project.creator.id), creator),
  ]
}
