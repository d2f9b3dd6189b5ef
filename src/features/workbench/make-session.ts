import { candidateOrder } from '../../domain/candidate-order'
import { canonicalJson } from '../../domain/canonical-json'
import { personProgress } from '../../domain/item-status'
import { type Target, targetHash } from '../../domain/target'
import type { LabelRow } from '../../storage/database'
import type { StoredItem } from '../../storage/items'
import type { ProjectOverview } from '../../storage/projects'
import type { ItemLabels } from './item-session'

/** The order in which a person sees the candidates of an item. */
export function shownOrder(project: ProjectOverview, item: StoredItem, person: string): string[] {
  const { seed, randomOrder } = project.value
  return candidateOrder(item.versions, { seed, item: item.id, person, isRandom: randomOrder })
}

/** What the rows of a person's labels say about an item. */
export function itemLabels(rows: readonly LabelRow[]): ItemLabels {
  return {
    labels: new Map(rows.map((row) => [row.key, row])),
    progress: personProgress(rows.map(({ heads, isConflict }) => ({ shown: heads[0]!, heads, isConflict }))),
  }
}

/** Hashes of an item's targets, each computed when it is first asked for. */
export function targetHashes(item: StoredItem): (target: Target) => string {
  const known = new Map<string, string>()
  return (target) => {
    const name = canonicalJson(target)
    const hash = known.get(name) ?? targetHash(item.value, target)
    known.set(name, hash)
    return hash
  }
}
