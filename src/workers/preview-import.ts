import type { Change } from '../domain/change'
import { countRatings } from '../domain/import/merge-sources'
import { suggestedSet } from '../domain/import/new-project'
import { ratingQuestions, sourceItemValue } from '../domain/import/source-changes'
import type { ItemValue } from '../domain/item'
import { importedPersonId } from '../domain/person'
import { type Problem, refused } from '../domain/problem'
import type { ProjectValue } from '../domain/project'
import { makeQuestions } from '../domain/question-set/make-questions'
import { questionSetIds, questionSets } from '../domain/question-set/question-set'
import { type FilesContent, type ReadChange, suggestedName } from '../formats/read-files'
import { listFileIds } from '../storage/attached-files'
import type { TurnwiseDb } from '../storage/database'
import { newChanges } from '../storage/new-changes'
import { findProjectName } from '../storage/projects'
import { backupPreview } from './backup-preview'
import { leaveTextsUnsubmitted } from './device-backup'
import type { BundlePreview, ImportPreview, SourcesPreview } from './import-protocol'
import { itemsPreview } from './items-preview'

const problemsSent = 500

/** What an import would do, held against what is on this device. Reads only. */
export async function previewImport(db: TurnwiseDb, content: FilesContent): Promise<ImportPreview> {
  leaveTextsUnsubmitted(content)
  const bundles: BundlePreview[] = []
  const files = await listFileIds(db)
  for (const { id } of content.blobs.values()) files.add(id)
  for (const [project, changes] of content.bundles) {
    bundles.push(await bundlePreview(db, project, changes, content.problems, files))
  }
  const count = (weight: Problem['weight']) =>
    content.problems.filter((each) => each.weight === weight).length
  return {
    files: content.files,
    problems: {
      first: content.problems.slice(0, problemsSent),
      refused: count('refused'),
      noted: count('noted'),
    },
    sources: content.sources.length > 0 ? sourcesPreview(content, files) : null,
    bundles,
    backup: await backupPreview(db, content, bundles),
  }
}

function sourcesPreview(content: FilesContent, files: ReadonlySet<string>): SourcesPreview {
  const { sources } = content
  const values = sources.map(({ item }) => sourceItemValue('', item).value)
  const people = sources
    .flatMap(({ parts }) => parts)
    .flatMap(({ place, ratings }) => ratings.map(({ person }) => importedPersonId(place.file, person)))
  return {
    ...itemsPreview(values, files),
    suggestedName: suggestedName(content),
    suggestedSet: suggestedSet(sources),
    ratings: countRatings(sources),
    people: new Set(people).size,
    holdsRatings: Object.fromEntries(
      questionSetIds.map((id) => [id, ratingQuestions(makeQuestions(questionSets[id], () => '')) !== null]),
    ) as SourcesPreview['holdsRatings'],
  }
}

/** Takes changes whose id is taken here out of `changes`, and adds a problem for each. */
async function bundlePreview(
  db: TurnwiseDb,
  project: string,
  changes: Map<string, ReadChange>,
  problems: Problem[],
  files: ReadonlySet<string>,
): Promise<BundlePreview> {
  const nameHere = await findProjectName(db, project)
  const { fresh, known, clashing } = await newChanges(
    db,
    [...changes.values()].map((each) => each.change),
  )
  for (const { id } of clashing) {
    problems.push(refused('record-id-taken', changes.get(id)!.place, { id }))
    changes.delete(id)
  }
  const all = [...changes.values()].map((each) => each.change)
  const [named] = latestValues<ProjectValue>(all, 'project')
  return {
    ...itemsPreview(latestValues<ItemValue>(all, 'item'), files),
    project,
    name: nameHere ?? named?.name ?? '',
    isHere: nameHere !== null,
    isProjectMissing: nameHere === null && named === undefined,
    labels: new Set(all.flatMap(({ kind, key }) => (kind === 'label' ? [key] : []))).size,
    texts: [...changes.values()].filter(({ isText }) => isText).length,
    fresh: fresh.length,
    known,
  }
}

/** The latest value of each key of a kind, in the order in which the keys came. */
function latestValues<Value>(changes: readonly Change[], kind: string): Value[] {
  const latest = new Map<string, Change>()
  for (const change of changes) {
    if (change.kind !== kind) continue
    const before = latest.get(change.key)
    if (!before || before.at < change.at) latest.set(change.key, change)
  }
  return [...latest.values()].flatMap(({ value }) => (value === null ? [] : [value as Value]))
}
