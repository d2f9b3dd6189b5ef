import { randomUUID } from 'node:crypto'
import { type Author, type Change, makeChange } from '../src/domain/change'
import type { GuidelineValue } from '../src/domain/guideline'
import { keys } from '../src/domain/key'
import type { PersonValue } from '../src/domain/person'
import type { ProjectValue } from '../src/domain/project'
import { makeQuestions } from '../src/domain/question-set/make-questions'
import { questionSets } from '../src/domain/question-set/question-set'
import { baseName } from '../src/formats/source-file'
import type { ConvertArguments } from './arguments'
import { commandPersonName } from './command-author'
import type { Inputs } from './read-inputs'

/** The changes that begin a project made of source files: its own facts, a guideline, its questions. */
export function newProjectChanges(
  project: string,
  author: Author,
  { sources }: Inputs,
  asked: ConvertArguments,
): Change[] {
  const set = questionSets[asked.questions ?? 'rate-responses']
  const languages = new Set(sources.flatMap(({ items }) => items.map(({ language }) => language)))
  const fileName = baseName({ name: sources[0]?.path ?? '' }).replace(/\.[^.]+$/, '')
  const value: ProjectValue = {
    name: asked.name ?? fileName,
    seed: randomUUID(),
    creator: author.person,
    languages: [...languages].sort(),
    blind: true,
    randomOrder: true,
    modelNamesHidden: true,
  }
  const guideline: GuidelineValue = { text: set.guideline }
  return [
    makeChange(author, { project, kind: 'project', key: keys.project(project) }, value),
    makeChange(author, { project, kind: 'guideline', key: keys.guideline() }, guideline),
    personChange(project, author),
    ...makeQuestions(set, author.nextId).map((question) =>
      makeChange(author, { project, kind: 'question', key: keys.question(question.id) }, question.value),
    ),
  ]
}

/** Who the command line writes as, as a person of the project. */
export function personChange(project: string, author: Author): Change {
  const person: PersonValue = { name: commandPersonName }
  return makeChange(author, { project, kind: 'person', key: keys.person(author.person) }, person)
}
