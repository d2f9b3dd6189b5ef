import { isSameValue } from '../canonical-json'
import { contentHash } from '../content-hash'
import { type Candidate, candidateId, type ItemValue } from '../item'
import { type CandidateIds, sourceItemValue } from './source-changes'
import type { SourceItem } from './source-item'

/** How the candidates of a source stand to those of the item that a project has under its key. */
export interface KnownCandidates {
  /** The id of each candidate in the project, by slot: its own, or a fresh one. */
  ids: CandidateIds
  /** Ids of candidates that the project does not have. */
  fresh: ReadonlySet<string>
  /** Ids of candidates that the project has with other responses. */
  changed: ReadonlySet<string>
}

/**
 * Recognises candidates by who they are and what they said, not by their place in the file: two runs come with the
 * same slot, and one run may come alone after it came beside another.
 *
 * `models`: by candidate id, the names under which the project has known it. A candidate whose name is withheld is
 * known by its slot.
 */
export function knownCandidates(
  project: string,
  source: SourceItem,
  versions: readonly ItemValue[],
  models: ReadonlyMap<string, ReadonlySet<string>>,
): KnownCandidates {
  const { id: item, value } = sourceItemValue(project, source)
  const here = versions.flatMap(({ candidates }) => candidates)
  const taken = new Set(here.map(({ id }) => id))
  const ids = new Map<string, string>()
  const fresh = new Set<string>()
  const changed = new Set<string>()
  const isFree = (id: string) => ![...ids.values()].includes(id)

  const all = source.candidates.map(({ slot, model }, i) => {
    const own = candidateId(item, slot)
    const isIt = ({ id }: Candidate) => models.get(id)?.has(model ?? slot) ?? id === own
    return { slot, own, said: said(value.candidates[i]!), isIt }
  })
  // Those that are here word for word first: what is left over has changed, or is new.
  for (const { slot, said: words, isIt } of all) {
    const same = here.find((each) => isFree(each.id) && isIt(each) && isSameValue(said(each), words))
    if (same) ids.set(slot, same.id)
  }
  for (const { slot, own, said: words, isIt } of all) {
    if (ids.has(slot)) continue
    const others = here.filter((each) => isFree(each.id) && isIt(each))
    const other = others.find(({ id }) => id === own) ?? others[0]
    const id = other?.id ?? freshId(item, slot, words, (each) => taken.has(each) || !isFree(each))
    ids.set(slot, id)
    if (other) changed.add(id)
    else fresh.add(id)
  }
  return { ids, fresh, changed }
}

/**
 * The id of a candidate whose slot another one may have. It depends on what the candidate said, not on which came
 * first: two devices that add two runs in different orders must not give one id to both. The model is not in it.
 */
function freshId(item: string, slot: string, words: unknown, isTaken: (id: string) => boolean): string {
  const own = candidateId(item, slot)
  if (!isTaken(own)) return own
  for (let n = 1; ; n++) {
    const id = candidateId(item, `${slot}~${contentHash(words)}~${n}`)
    if (!isTaken(id)) return id
  }
}

/** What a candidate said: without the ids of its place, notes of the run, and whether files are here already. */
function said({ responses }: Candidate): unknown[] {
  return responses.map(
    (response) => response && [response.text, response.steps, response.attachments?.map(({ name }) => name)],
  )
}
