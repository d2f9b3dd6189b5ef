import { candidateOrder } from '../../domain/candidate-order'
import { canonicalJson } from '../../domain/canonical-json'
import { personProgress } from '../../domain/item-status'
import { placesOf } from '../../domain/places'
import { type Target, targetHash } from '../../domain/target'
import type { LabelRow } from '../../storage/database'
import type { StoredItem } from '../../storage/items'
import type { ProjectOverview } from '../../storage/projects'
import type { ItemSession } from './item-session'

/** The order in which a person sees the candidates of an item. */
export function shownOrder(project: ProjectOverview, item: StoredItem, person: string): string[] {
  const { seed, randomOrder } = project.value
  return candidateOrder(item.versions, { seed, item: item.id, person, isRandom: randomOrder })
}

interface SessionParts {
  project: ProjectOverview
  item: StoredItem
  labels: readonly LabelRow[]
  texts: ReadonlyMap<string, string>
  person: string
  order: readonly string[]
  given: Map<string, unknown>
  hashOf: (target: Target) => string
}

export function makeSession(parts: SessionParts): ItemSession {
  const { labels, project, item, order } = parts
  return {
    ...parts,
    labels: new Map(labels.map((row) => [row.key, row])),
    places: placesOf(item.value, project.questions, order),
    progress: personProgress(
      labels.map(({ heads, isConflict }) => ({ shown: heads[0]!, heads, isConflict })),
    ),
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
