import { isSameValue } from '../canonical-json'
import { type Author, type Change, makeChange } from '../change'
import { fold } from '../heads'
import type { IdentityValue } from '../identity'
import type { Candidate, ItemValue } from '../item'
import { attachmentsOf, withAttachments } from '../item-attachments'
import { keys } from '../key'
import type { ProjectValue } from '../project'
import { foldProject } from '../project-state'
import { targetHash } from '../target'
import { type KnownCandidates, knownCandidates } from './known-candidates'
import { KnownPrompts } from './known-prompts'
import { type MergedSource, mergedChanges } from './merge-sources'
import { notesBesideRuns } from './notes-beside-runs'
import { type RatingQuestions, ratingQuestions, sourceItemValue, sourcePeople } from './source-changes'

/** How a source stands to what a project has under its key, and what it adds. */
export interface Addition {
  /**
   * `new`: the project has no such item. `same`: it has all of it. `grown`: it gets further candidates. `changed`:
   * the source says something else; the project's stands unless the source's was asked for.
   */
  kind: 'new' | 'same' | 'grown' | 'changed'
  item: string
  /** What the project shows now, null for a new item; and what the source would make of it. */
  before: ItemValue | null
  after: ItemValue
  /** Candidates that are added. */
  candidates: number
  /** Labels that are added. */
  labels: number
  /** Labels that stand here with another value, which is kept. */
  labelsKept: number
}

/**
 * What source files add to a project, a new or an old one. The same again adds nothing; further candidates make a new
 * version of their item, in which they come last; where a text differs the project's stands, unless the source's is
 * asked for (`add` with `take`).
 */
export class SourceAdditions {
  readonly changes: Change[] = []
  private readonly questions: RatingQuestions | null
  private readonly prompts: KnownPrompts
  private readonly byKey = new Map<string, Change[]>()
  /** By candidate id, the names under which the project has known it. */
  private readonly models = new Map<string, Set<string>>()
  private readonly languages = new Set<string>()

  /** `base`: the changes of the project. */
  constructor(
    private readonly project: string,
    private readonly author: Author,
    base: readonly Change[],
  ) {
    const { questions, items } = foldProject(base)
    this.questions = ratingQuestions([...questions].map(([id, value]) => ({ id, value })))
    this.prompts = new KnownPrompts(items.values())
    for (const change of base) this.remember(change)
  }

  /** Whether the project asks something that the ratings of files answer; else they are left out. */
  get holdsRatings(): boolean {
    return this.questions !== null
  }

  /** Takes what a source adds. `isTaken`: of which items the source's version is taken, where it says something else. */
  add(found: MergedSource, isTaken: (item: string) => boolean = () => false): Addition {
    const source = this.prompts.onto(found)
    const { id } = sourceItemValue(this.project, source.item)
    const versions = (this.byKey.get(keys.item(id)) ?? []) as Change<ItemValue>[]
    // What brings answers alone says nothing of the item itself.
    const isRun = source !== found
    return versions.length === 0 ? this.addNew(source) : this.addTo(id, versions, source, isTaken(id), isRun)
  }

  /** The rest, when every source was added: the languages that came with them. */
  finish(): void {
    const key = keys.project(this.project)
    const changes = this.byKey.get(key) as Change<ProjectValue>[] | undefined
    if (!changes) return
    const { shown, heads } = fold(changes)
    const more = [...this.languages].filter((language) => !shown.value?.languages.includes(language))
    if (!shown.value || more.length === 0) return
    const languages = [...shown.value.languages, ...more].sort()
    this.write('project', key, { ...shown.value, languages }, heads)
  }

  private addNew(source: MergedSource): Addition {
    const { id, value } = sourceItemValue(this.project, source.item)
    this.languages.add(value.language)
    const ratings = this.takeAll(mergedChanges(this.project, this.author, source, this.questions), source)
    return {
      kind: 'new',
      item: id,
      before: null,
      after: value,
      candidates: value.candidates.length,
      ...ratings,
    }
  }

  private addTo(
    id: string,
    versions: Change<ItemValue>[],
    found: MergedSource,
    take: boolean,
    isRun: boolean,
  ): Addition {
    const { shown, heads } = fold(versions)
    const before = shown.value
    const nothing = { item: id, before, candidates: 0, labels: 0, labelsKept: 0 }
    if (!before) {
      // What was taken out of the project stays out.
      return { ...nothing, kind: 'same', after: sourceItemValue(this.project, found.item).value }
    }
    const values = versions.flatMap(({ value }) => value ?? [])
    const source = notesBesideRuns(found, before)
    const known = knownCandidates(this.project, source.item, values, this.models)
    const said = withFilesOf(before, sourceItemValue(this.project, source.item, known.ids).value)
    const theirs = isRun ? { ...before, candidates: said.candidates } : said
    // Two devices added candidates to the same text: all of them belong to it.
    const ofOneText = heads.filter(({ value }) => value && isSameValue(factsOf(value), factsOf(before)))
    const candidates = joined([...ofOneText.flatMap(({ value }) => value?.candidates ?? [])], theirs, known)
    // Responses to other prompts are not responses to these.
    const isOtherTalk = conversationHash(theirs) !== conversationHash(before)
    const isChanged =
      !values.some((value) => isSameValue(factsOf(value), factsOf(theirs))) ||
      known.changed.size > 0 ||
      (isOtherTalk && known.fresh.size > 0)

    const kept = { ...before, candidates: candidates.kept }
    const after = { ...theirs, candidates: candidates.taken }
    const value = isChanged && take ? after : isOtherTalk ? before : kept
    const added = value.candidates.length - before.candidates.length
    const kind = isChanged ? 'changed' : added > 0 ? 'grown' : 'same'
    const isTaken = value === after
    if (!isSameValue(value, before)) {
      this.write('item', keys.item(id), value, isTaken ? heads : ofOneText)
    }
    if (isOtherTalk && !isTaken) return { ...nothing, kind, after }
    const changes = mergedChanges(this.project, this.author, source, this.questions, known.ids)
    const labels = this.takeAll(
      changes.filter((change) => change.kind !== 'item'),
      source,
    )
    return { ...nothing, kind, after, candidates: added, ...labels }
  }

  /** Adds each change whose key has none yet, with the people that the labels name. */
  private takeAll(changes: readonly Change[], source: MergedSource): Pick<Addition, 'labels' | 'labelsKept'> {
    const people = this.questions ? sourcePeople(this.project, this.author, source.parts) : []
    const count = { labels: 0, labelsKept: 0 }
    for (const change of [...people, ...changes]) {
      const earlier = this.byKey.get(change.key)
      if (!earlier) {
        this.changes.push(change)
        this.remember(change)
      }
      // Who a candidate is, and what a person is called, stays as the project has it.
      if (change.kind !== 'label') continue
      if (!earlier) count.labels++
      else if (!earlier.some(({ value }) => isSameValue(value, change.value))) count.labelsKept++
    }
    return count
  }

  private write(kind: string, key: string, value: unknown, heads: readonly Change[]): void {
    const about = { project: this.project, kind, key, replaces: heads.map((head) => head.id) }
    const change = makeChange(this.author, about, value)
    this.changes.push(change)
    this.remember(change)
  }

  private remember(change: Change): void {
    const ofKey = this.byKey.get(change.key)
    if (ofKey) ofKey.push(change)
    else this.byKey.set(change.key, [change])
    if (change.kind !== 'identity' || change.value === null) return
    const candidate = (JSON.parse(change.key) as string[])[2] ?? ''
    const names = this.models.get(candidate) ?? new Set()
    this.models.set(candidate, names.add((change.value as IdentityValue).model))
  }
}

/** What the source only names and the project has is no difference: somebody has added the file since. */
function withFilesOf(here: ItemValue, theirs: ItemValue): ItemValue {
  const known = new Map(
    attachmentsOf(here).flatMap((each) => (each.id === undefined ? [] : [[each.name, each]])),
  )
  return withAttachments(theirs, (each) => (each.id === undefined ? (known.get(each.name) ?? each) : each))
}

/** Everything of an item but its candidates. */
function factsOf({ candidates: _candidates, ...facts }: ItemValue): Omit<ItemValue, 'candidates'> {
  return facts
}

function conversationHash(item: ItemValue): string {
  return targetHash(item, { kind: 'item' })
}

/** The candidates of an item with the fresh ones after them: as they are here, and with the source's responses. */
function joined(
  here: readonly Candidate[],
  { candidates: theirs }: ItemValue,
  { fresh, changed }: KnownCandidates,
): { kept: Candidate[]; taken: Candidate[] } {
  const kept = [...new Map(here.map((each) => [each.id, each])).values()]
  const added = theirs.filter(({ id }) => fresh.has(id))
  const replaced = new Map(theirs.filter(({ id }) => changed.has(id)).map((each) => [each.id, each]))
  return {
    kept: [...kept, ...added],
    taken: [...kept.map((each) => replaced.get(each.id) ?? each), ...added],
  }
}
