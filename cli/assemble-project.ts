import { randomUUID } from 'node:crypto'
import type { Author, Change } from '../src/domain/change'
import { type MergedSource, ratingsByFile } from '../src/domain/import/merge-sources'
import { personChange, sourceProjectChanges, suggestedSet } from '../src/domain/import/new-project'
import { SourceAdditions } from '../src/domain/import/source-additions'
import { noted, type Problem, refused } from '../src/domain/problem'
import { type FilesContent, suggestedName } from '../src/formats/read-files'
import { type ConvertArguments, Misuse } from './arguments'
import { commandAuthor, commandPersonName } from './command-author'

/** One project with everything that the inputs bring to it. */
export interface AssembledProject {
  project: string
  changes: Change[]
  problems: Problem[]
}

/**
 * The project of the bundles with the source files added, or a new one made of the source files. Null where the
 * inputs hold nothing that can be written. Throws Misuse where the inputs do not go together.
 */
export function assembleProject(content: FilesContent, asked: ConvertArguments): AssembledProject | null {
  const known = projectOfBundles(content)
  if (known === null) return newProject(content, asked)
  if (asked.name !== undefined || asked.questions !== undefined) {
    throw new Misuse(
      'The options --name and --questions are for a new project; this one comes from a bundle.',
    )
  }
  const { project, changes } = known
  const author = commandAuthor(changes)
  const { added, problems } = fromSources(project, author, changes, content.sources)
  if (added.length === 0) return { project, changes, problems }
  const person = personChange(author, project, { id: author.person, name: commandPersonName })
  return { project, changes: [...changes, ...added, person], problems }
}

/** The one project that the bundles are of, or null without bundles. */
function projectOfBundles({ headers, bundles }: FilesContent): { project: string; changes: Change[] } | null {
  if (bundles.size > 1) {
    const named = headers.map(({ file, header }) => `“${file}” is of ${header.project}`)
    throw new Misuse(
      `The bundles are of different projects, and one file holds one project: ${named.join(', ')}. Convert them one by one.`,
    )
  }
  const [only] = bundles
  const [first] = headers
  if (!only || !first) return null
  const [project, read] = only
  const changes = [...read.values()].map(({ change }) => change)
  const isWhole = headers.some(({ header }) => header.kind === 'project' || header.kind === 'backup')
  if (!isWhole && !changes.some(({ kind }) => kind === 'project')) {
    throw new Misuse(
      `“${first.file}” holds labels only, and the project they belong to is not here. Give the project's bundle too.`,
    )
  }
  return { project, changes }
}

function newProject(content: FilesContent, asked: ConvertArguments): AssembledProject | null {
  const { sources } = content
  if (sources.length === 0) return null
  const project = randomUUID()
  const author = commandAuthor([])
  const about = {
    id: project,
    name: asked.name ?? suggestedName(content),
    seed: randomUUID(),
    creator: { id: author.person, name: commandPersonName },
    set: asked.questions ?? suggestedSet(sources),
  }
  const base = sourceProjectChanges(author, about, sources)
  const { added, problems } = fromSources(project, author, base, sources)
  return { project, changes: [...base, ...added], problems }
}

function fromSources(
  project: string,
  author: Author,
  base: readonly Change[],
  sources: readonly MergedSource[],
): { added: Change[]; problems: Problem[] } {
  const additions = new SourceAdditions(project, author, base)
  const problems: Problem[] = []
  for (const source of sources) {
    const { kind, item, labelsKept } = additions.add(source)
    const { place, key } = source.item
    if (kind === 'changed') problems.push(refused('item-differs', place, { key: key ?? item }))
    if (labelsKept > 0) problems.push(noted('rating-differs', place))
  }
  additions.finish()
  const withoutQuestion = [...(additions.holdsRatings ? [] : ratingsByFile(sources))].map(([file, ratings]) =>
    noted('ratings-without-question', { file }, { ratings }),
  )
  return { added: additions.changes, problems: [...problems, ...withoutQuestion] }
}
