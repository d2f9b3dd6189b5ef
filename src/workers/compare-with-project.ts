import type { Author, Change } from '../domain/change'
import { fold } from '../domain/heads'
import { itemDifferences } from '../domain/import/item-differences'
import { countRatings } from '../domain/import/merge-sources'
import { type Addition, SourceAdditions } from '../domain/import/source-additions'
import { type ItemValue, itemTitle } from '../domain/item'
import { parseLabelKey } from '../domain/key'
import { isFoldable } from '../domain/kind'
import { isOwnQuestion, type LabelValue } from '../domain/label'
import { targetHash } from '../domain/target'
import type { FilesContent } from '../formats/read-files'
import { listFileIds } from '../storage/attached-files'
import type { TurnwiseDb } from '../storage/database'
import { listChanges } from '../storage/projects'
import type { ChangedItem, ProjectComparison } from './import-protocol'
import { itemsPreview } from './items-preview'
import { messagesIn } from './messages-in'

const grownShown = 5
const changedShown = 100
const itemsBetweenMessages = 200

/** What adding the source files to a project would do. Reads only. */
export async function compareWithProject(
  db: TurnwiseDb,
  { sources, blobs }: FilesContent,
  project: string,
  signal: AbortSignal,
): Promise<ProjectComparison> {
  const base = await listChanges(db, project)
  const additions = new SourceAdditions(project, nobody, base)
  const found: Addition[] = []
  for (const [i, source] of sources.entries()) {
    if (i % itemsBetweenMessages === 0) await messagesIn(signal)
    found.push(additions.add(source))
  }
  const files = await listFileIds(db)
  for (const { id } of blobs.values()) files.add(id)
  const of = (kind: Addition['kind']) => found.filter((each) => each.kind === kind)
  const sum = (count: (each: Addition) => number) => found.reduce((total, each) => total + count(each), 0)
  const changed = changedItems(of('changed'), base)
  return {
    project,
    items: {
      new: of('new').length,
      same: of('same').length,
      grown: of('grown').length,
      changed: changed.length,
    },
    candidates: sum(({ kind, candidates }) => (kind === 'new' ? 0 : candidates)),
    labels: sum(({ labels }) => labels),
    labelsKept: sum(({ labelsKept }) => labelsKept),
    ratingsLeftOut: additions.holdsRatings ? 0 : countRatings(sources),
    fresh: itemsPreview(
      of('new').map(({ after }) => after),
      files,
    ),
    grown: of('grown')
      .slice(0, grownShown)
      .map(({ item, after, candidates }) => ({ item, candidates, ...titleOf(after) })),
    changed: changed.slice(0, changedShown),
    staleLabels: changed.reduce((total, each) => total + each.staleLabels, 0),
  }
}

/** Nothing that is compared is written. */
const nobody: Author = { device: '', person: '', nextAt: () => '', nextId: () => '' }

function changedItems(additions: readonly Addition[], base: readonly Change[]): ChangedItem[] {
  const labels = labelsByItem(
    base,
    additions.map(({ item }) => item),
  )
  return additions.map(({ item, before, after }) => ({
    item,
    ...titleOf(after),
    differences: before ? itemDifferences(before, after) : [],
    staleLabels: (labels.get(item) ?? []).filter((label) => before && becomesStale(label, before, after))
      .length,
  }))
}

function titleOf(item: ItemValue): { title: string; language: string } {
  return { title: itemTitle(item), language: item.language }
}

function labelsByItem(base: readonly Change[], items: readonly string[]): Map<string, Change<LabelValue>[]> {
  const byKey = new Map<string, Change<LabelValue>[]>()
  for (const change of base) {
    if (change.kind !== 'label' || !isFoldable(change)) continue
    byKey.set(change.key, [...(byKey.get(change.key) ?? []), change as Change<LabelValue>])
  }
  const byItem = new Map(items.map((item) => [item, [] as Change<LabelValue>[]]))
  for (const [key, changes] of byKey) byItem.get(parseLabelKey(key).item)?.push(fold(changes).shown)
  return byItem
}

/** The answer is about the text of now, and would not be about the next. */
function becomesStale({ key, value }: Change<LabelValue>, before: ItemValue, after: ItemValue): boolean {
  const { target, question } = parseLabelKey(key)
  if (!value || isOwnQuestion(question) || target.kind === 'label') return false
  return value.targetHash === targetHash(before, target) && value.targetHash !== targetHash(after, target)
}
