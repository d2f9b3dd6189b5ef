import { AppError } from '../domain/app-error'
import type { BlobPart } from '../domain/bundle/write-bundle'
import type { Author, Change } from '../domain/change'
import { parseAt } from '../domain/clock'
import { countRatings } from '../domain/import/merge-sources'
import { personChange, sourceProjectChanges } from '../domain/import/new-project'
import { SourceAdditions } from '../domain/import/source-additions'
import { keys } from '../domain/key'
import type { FilesContent } from '../formats/read-files'
import type { Applied, Progress } from '../storage/apply-changes'
import type { TurnwiseDb } from '../storage/database'
import { type Incoming, importProjects } from '../storage/import-projects'
import { collectNamedBlobs } from '../storage/named-blobs'
import { findProjectName, listChanges } from '../storage/projects'
import { type DeviceBackup, restoreDevice } from '../storage/restore'
import { noteExport } from '../storage/taken-out'
import { deviceBackup, leaveTextsUnsubmitted } from './device-backup'
import type { ImportChoice, ImportResult } from './import-protocol'
import { messagesIn } from './messages-in'

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
  leaveTextsUnsubmitted(content)
  const backup = deviceBackup(content)
  const fault = content.backups.find((each) => each.fault !== null)?.fault
  if (fault && !choice.acceptsFault) throw new AppError(fault)
  const incoming = await bundlesToWrite(db, content)
  let ratingsLeftOut = 0
  const made = await sourcesToWrite(db, content, choice, author, progress.signal)
  if (made) {
    incoming.push(made.incoming)
    ratingsLeftOut = made.ratingsLeftOut
  }
  if (incoming.length === 0 && !backup) throw new AppError('nothing-to-import')
  let device: string | null = null
  const isNew = await Promise.all(
    incoming.map(async ({ project }) => (await findProjectName(db, project)) === null),
  )
  const restore = async (from: DeviceBackup) => {
    device = await restoreDevice(db, from)
    // What a project has that came just now is in the backup.
    for (const [i, { project }] of incoming.entries())
      if (isNew[i]) await noteExport(db, project, from.madeMs)
  }
  const written = await importProjects(db, incoming, progress, backup ? () => restore(backup) : undefined)
  const refused = content.problems.filter((each) => each.weight === 'refused').length
  return {
    result: {
      projects: incoming.map(({ project }, i) => {
        const { added, known, clashing } = written[i]!
        return { project, added, known, refused: clashing.length }
      }),
      leftOut: refused + ratingsLeftOut,
      latestAt: latestAt(incoming),
      device,
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

/** What becomes of the files that are no bundles, or null where nothing was said of them. */
async function sourcesToWrite(
  db: TurnwiseDb,
  content: FilesContent,
  { person, newProject, into }: ImportChoice,
  author: Author,
  signal: AbortSignal,
): Promise<{ incoming: Incoming; ratingsLeftOut: number } | null> {
  const { sources } = content
  if (sources.length === 0) return null
  if (into) {
    const base = await listChanges(db, into.project)
    const except = new Set(into.except)
    const isTaken = (item: string) => into.takeChanged !== except.has(item)
    const isKnown = base.some(({ key }) => key === keys.person(person.id))
    const added = isKnown ? [] : [personChange(author, into.project, person)]
    return additionsTo(into.project, author, base, added, content, isTaken, signal)
  }
  if (!newProject) return null
  const project = crypto.randomUUID()
  const about = { id: project, ...newProject, seed: crypto.randomUUID(), creator: person }
  const base = sourceProjectChanges(author, about, sources)
  return additionsTo(project, author, base, base, content, () => false, signal)
}

/** What the files add to a project with the changes `base`, after those that are written with them. */
async function additionsTo(
  project: string,
  author: Author,
  base: readonly Change[],
  first: readonly Change[],
  { sources, files, blobs }: FilesContent,
  isTaken: (item: string) => boolean,
  signal: AbortSignal,
): Promise<{ incoming: Incoming; ratingsLeftOut: number }> {
  const additions = new SourceAdditions(project, author, base)
  for (const [i, source] of sources.entries()) {
    if (i % itemsBetweenMessages === 0) await messagesIn(signal)
    additions.add(source, isTaken)
  }
  additions.finish()
  // Who adds nothing is not named either.
  const changes = additions.changes.length > 0 || first === base ? [...first, ...additions.changes] : []
  return {
    incoming: { project, changes, blobs: namedBlobs(blobs.values(), changes), from: files[0]?.name ?? '' },
    ratingsLeftOut: additions.holdsRatings ? 0 : countRatings(sources),
  }
}

/** Of the files that came along, those that what is written names. */
function namedBlobs(blobs: Iterable<BlobPart>, changes: readonly Change[]): BlobPart[] {
  const all = [...blobs]
  const named = new Set<string>()
  const ids = new Set(all.map(({ id }) => id))
  if (ids.size > 0) for (const { value } of changes) collectNamedBlobs(value, ids, named)
  return all.filter(({ id }) => named.has(id))
}
