import { randomUUID } from 'node:crypto'
import type { Author, Change } from '../src/domain/change'
import { ratingQuestions } from '../src/domain/import/source-changes'
import { foldProject } from '../src/domain/project-state'
import { type ConvertArguments, Misuse } from './arguments'
import { commandAuthor } from './command-author'
import { ImportTarget } from './import-target'
import { newProjectChanges, personChange } from './new-project'
import type { FoundProblem, Inputs } from './read-inputs'

/** One project with everything that the inputs bring to it. */
export interface AssembledProject {
  project: string
  changes: Change[]
  problems: FoundProblem[]
}

/**
 * The project of the bundles with the source files added, or a new one made of the source files. Null where the
 * inputs hold nothing that can be written. Throws Misuse where the inputs do not go together.
 */
export function assembleProject(inputs: Inputs, asked: ConvertArguments): AssembledProject | null {
  const known = projectOfBundles(inputs)
  const author = commandAuthor(inputs.changes.values())
  if (known !== null) {
    if (asked.name !== undefined || asked.questions !== undefined) {
      throw new Misuse(
        'The options --name and --questions are for a new project; this one comes from a bundle.',
      )
    }
    const changes = [...inputs.changes.values()]
    if (inputs.sources.length === 0) return { project: known, changes, problems: [] }
    const assembled = withSources(known, changes, author, inputs.sources)
    const isSame = assembled.changes.length === changes.length
    return isSame ? assembled : { ...assembled, changes: [...assembled.changes, personChange(known, author)] }
  }
  if (inputs.sources.length === 0) return null
  const project = randomUUID()
  return withSources(project, newProjectChanges(project, author, inputs, asked), author, inputs.sources)
}

/** The one project that the bundles are of, or null without bundles. */
function projectOfBundles({ headers, changes }: Inputs): string | null {
  const projects = new Set(headers.map(({ header }) => header.project))
  if (projects.size > 1) {
    const named = headers.map(({ path, header }) => `“${path}” is of ${header.project}`)
    throw new Misuse(
      `The bundles are of different projects, and one file holds one project: ${named.join(', ')}. Convert them one by one.`,
    )
  }
  const [first] = headers
  if (!first) return null
  const isWhole = headers.some(({ header }) => header.kind === 'project' || header.kind === 'backup')
  const hasProject = [...changes.values()].some((change) => change.kind === 'project')
  if (!isWhole && !hasProject) {
    throw new Misuse(
      `“${first.path}” holds labels only, and the project they belong to is not here. Give the project's bundle too.`,
    )
  }
  return first.header.project
}

/** Adds what the source files bring. What the project has already stands: the same again adds nothing. */
function withSources(
  project: string,
  base: readonly Change[],
  author: Author,
  sources: Inputs['sources'],
): AssembledProject {
  const questions = [...foldProject(base).questions].map(([id, value]) => ({ id, value }))
  const target = new ImportTarget(project, base, author, ratingQuestions(questions))
  for (const { path, items } of sources) target.addFile(path, items)
  return { project, changes: target.changes, problems: target.problems }
}
