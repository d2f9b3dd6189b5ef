import { canonicalJson, isSameValue } from '../canonical-json'
import type { Author, Change } from '../change'
import { importedPersonId } from '../person'
import { noted, type Problem, refused } from '../problem'
import { type CandidateIds, type RatingQuestions, sourceChanges, sourceItemValue } from './source-changes'
import type { SourceCandidate, SourceItem, SourceRating } from './source-item'

/** One conversation with what each file of a drop says about it. */
export interface MergedSource {
  /** The first file's, with the candidates of all. */
  readonly item: SourceItem
  /** As each file has it: its own candidates, under slots that are distinct, and its own ratings. */
  readonly parts: readonly SourceItem[]
}

/**
 * Brings together what several files hold under the same key: the same record twice is one item, and the runs of
 * several models on the same prompts are one item with several candidates. Other content under a key that stands
 * already is refused.
 */
export function mergeSources(sources: readonly SourceItem[]): {
  merged: MergedSource[]
  problems: Problem[]
} {
  const groups = new Map<string, { asked: string; item: SourceItem; parts: SourceItem[] }>()
  const problems: Problem[] = []
  for (const source of sources) {
    const { id } = sourceItemValue('', source)
    const asked = askedIn(source)
    const group = groups.get(id)
    const matching = group && withNotesOfRun(source, group.item)
    if (!group) groups.set(id, { asked, item: source, parts: [source] })
    else if (group.asked !== asked || !matching) {
      problems.push(refused('item-differs', source.place, { key: source.key ?? id }))
    } else {
      const part = withDistinctSlots(matching, group.item.candidates)
      const { ratings, notes } = newRatings(part, group.parts)
      problems.push(...notes)
      group.parts.push({ ...part, ratings })
      group.item = { ...group.item, candidates: union(group.item.candidates, part.candidates) }
    }
  }
  return { merged: [...groups.values()], problems }
}

/** Every change that a merged source brings, the item first; whatever two files say alike is said once. */
export function mergedChanges(
  project: string,
  author: Author,
  { item, parts }: MergedSource,
  questions: RatingQuestions | null,
  ids?: CandidateIds,
): Change[] {
  const byKey = new Map<string, Change>()
  // The whole item: what the parts have as theirs has fewer candidates.
  const whole = sourceChanges(project, author, { ...item, ratings: [] }, null, ids)
  for (const change of whole) if (change.kind === 'item') byKey.set(change.key, change)
  for (const part of parts) {
    for (const change of sourceChanges(project, author, part, questions, ids)) {
      if (!byKey.has(change.key)) byKey.set(change.key, change)
    }
  }
  return [...byKey.values()]
}

/** Everything but what the candidates said, how they were rated and what is noted, as one comparable text. */
function askedIn(source: SourceItem): string {
  const { candidates: _candidates, ratings: _ratings, meta: _meta, place: _place, ...rest } = source
  return canonicalJson(rest)
}

/**
 * A source whose notes are not those of the item that stands already: they are about the run that it brings, and go
 * with its candidates. Null where it brings none, so that they have no place.
 */
export function withNotesOfRun(source: SourceItem, { meta }: Pick<SourceItem, 'meta'>): SourceItem | null {
  const own = Object.entries(source.meta).filter(([name, note]) => !isSameValue(meta[name], note))
  if (own.length === 0) return source
  if (source.candidates.length === 0) return null
  const notes = Object.fromEntries(own)
  const candidates = source.candidates.map((each) => ({ ...each, meta: { ...notes, ...each.meta } }))
  return { ...source, meta, candidates }
}

/** The source with its candidates under slots that no other candidate has. */
function withDistinctSlots(source: SourceItem, taken: readonly SourceCandidate[]): SourceItem {
  const slots = new Map<string, string>()
  const all = [...taken]
  const candidates = source.candidates.map((candidate): SourceCandidate => {
    let named = candidate
    for (let n = 2; all.some((each) => each.slot === named.slot && !isSame(each, named)); n++) {
      named = { ...candidate, slot: `${candidate.slot}_${n}` }
    }
    slots.set(candidate.slot, named.slot)
    all.push(named)
    return named
  })
  const ratings = source.ratings.map((rating) => ({ ...rating, slot: slots.get(rating.slot) ?? rating.slot }))
  return { ...source, candidates, ratings }
}

function union(all: readonly SourceCandidate[], more: readonly SourceCandidate[]): SourceCandidate[] {
  return [...all, ...more.filter((each) => !all.some(({ slot }) => slot === each.slot))]
}

function isSame(a: SourceCandidate, b: SourceCandidate): boolean {
  return canonicalJson([a.model, a.responses]) === canonicalJson([b.model, b.responses])
}

/** How many ratings each file holds; files without any are not in it. */
export function ratingsByFile(sources: readonly MergedSource[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { place, ratings } of sources.flatMap(({ parts }) => parts)) {
    if (ratings.length > 0) counts.set(place.file, (counts.get(place.file) ?? 0) + ratings.length)
  }
  return counts
}

export function countRatings(sources: readonly MergedSource[]): number {
  return [...ratingsByFile(sources).values()].reduce((sum, count) => sum + count, 0)
}

/** Ratings that no file of the same name holds already; the first of two that differ is kept, and that is said. */
function newRatings(
  source: SourceItem,
  before: readonly SourceItem[],
): { ratings: SourceRating[]; notes: Problem[] } {
  const placeOf = ({ place }: SourceItem, { person, slot, turn }: SourceRating) =>
    canonicalJson([importedPersonId(place.file, person), slot, turn])
  const earlier = new Map(
    before.flatMap((each) => each.ratings.map((rating) => [placeOf(each, rating), rating] as const)),
  )
  const notes: Problem[] = []
  const ratings = source.ratings.filter((rating) => {
    const known = earlier.get(placeOf(source, rating))
    if (known && canonicalJson(known) !== canonicalJson(rating)) {
      notes.push(noted('rating-differs', source.place))
    }
    return !known
  })
  return { ratings, notes }
}
