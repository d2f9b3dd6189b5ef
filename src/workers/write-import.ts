import { AppError } from '../domain/app-error'
import type { Author } from '../domain/change'
import { parseAt } from '../domain/clock'
import { countRatings } from '../domain/import/merge-sources'
import { sourceProjectChanges } from '../domain/import/new-project'
import { SourceAdditions } from '../domain/import/source-additions'
import type { FilesContent } from '../formats/read-files'
import type { Applied, Progress } from '../storage/apply-changes'
import type { TurnwiseDb } from '../storage/database'
import { type Incoming, importProjects } from '../storage/import-projects'
import { findProjectName } from '../storage/projects'
import type { ImportChoice, ImportResult } from './import-protocol'

/** What an import has done: what the page is told, and what open queues have to read again. */
export interface Written {
  result: ImportResult
  applied: ReadonlyMap<string, Applied>
}

const itemsBetweenMessages = 200

/**
 * Writes what was read, or nothing: one transaction, however many projects it is about. Throws AppError
 * 'nothing-to-import', 'bundle-project-missing', 'import-cancelled', or what storage says.
 */
export async function writeImport(
  db: TurnwiseDb,
  content: FilesContent,
  choice: ImportChoice,
  author: Author,
  progress: Progress & { signal: AbortSignal },
): Promise<Written> {
  const incoming = await bundlesToWrite(db, content)
  let ratingsLeftOut = 0
  if (choice.newProject && content.sources.length > 0) {
    const made = await newProject(content, choice, choice.newProject, author, progress.signal)
    incoming.push(made.incoming)
    ratingsLeftOut = made.ratingsLeftOut
  }
  if (incoming.length === 0) throw new AppError('nothing-to-import')
  const written = await importProjects(db, incoming, progress)
  const refused = content.problems.filter((each) => each.weight === 'refused').length
  return {
    result: {
      projects: incoming.map(({ project }, i) => {
        const { added, known, clashing } = written[i]!
        return { project, added, known, refused: clashing.length }
      }),
      leftOut: refused + ratingsLeftOut,
      latestAt: latestAt(incoming),
    },
    applied: new Map(incoming.map(({ project }, i) => [project, written[i]!])),
  }
}

function latestAt(incoming: readonly Incoming[]): string {
  let latest = ''
  for (const { changes } of incoming) {
    // Any text may stand as a reading; one that is none says nothing about time.
    for (const { at } of changes) if (at > latest && parseAt(at)) latest = at
  }
  return latest
}

async function bundlesToWrite(db: TurnwiseDb, { bundles, blobs }: FilesContent): Promise<Incoming[]> {
  const incoming: Incoming[] = []
  for (const [project, read] of bundles) {
    const changes = [...read.values()].map((each) => each.change)
    const hasProject = changes.some(({ kind, value }) => kind === 'project' && value !== null)
    if (!hasProject && (await findProjectName(db, project)) === null) {
      throw new AppError('bundle-project-missing')
    }
    // Attachments are named by their hash and belong to no project: they go with the first.
    const isFirst = incoming.length === 0
    const from = [...read.values()][0]?.place.file ?? ''
    incoming.push({ project, changes, blobs: isFirst ? [...blobs.values()] : [], from })
  }
  return incoming
}

async function newProject(
  { sources, files, blobs }: FilesContent,
  { person }: ImportChoice,
  { name, set }: NonNullable<ImportChoice['newProject']>,
  author: Author,
  signal: AbortSignal,
): Promise<{ incoming: Incoming; ratingsLeftOut: number }> {
  const project = crypto.randomUUID()
  const about = { id: project, name, seed: crypto.randomUUID(), creator: person, set }
  const base = sourceProjectChanges(author, about, sources)
  const additions = new SourceAdditions(project, author, base)
  for (const [i, source] of sources.entries()) {
    if (i % itemsBetweenMessages === 0) await messagesIn(signal)
    additions.add(source)
  }
  const changes = [...base, ...additions.changes]
  return {
    incoming: { project, changes, blobs: [...blobs.values()], from: files[0]?.name ?? '' },
    ratingsLeftOut: additions.holdsRatings ? 0 : countRatings(sources),
  }
}

/** Lets messages of the page in, among them the one that cancels. */
async function messagesIn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
