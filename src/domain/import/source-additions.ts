import { isSameValue } from '../canonical-json'
import type { Author, Change } from '../change'
import { parseIdKey } from '../key'
import { noted, type Problem, refused } from '../problem'
import { foldProject } from '../project-state'
import { KnownPrompts } from './known-prompts'
import { type MergedSource, mergedChanges } from './merge-sources'
import { type RatingQuestions, ratingQuestions, sourcePeople } from './source-changes'

/**
 * What source files add to a project, a new or an old one. What the project has already stands: the same again adds
 * nothing, something else under the same key is a problem.
 */
export class SourceAdditions {
  readonly changes: Change[] = []
  readonly problems: Problem[] = []
  private readonly project: string
  private readonly author: Author
  private readonly questions: RatingQuestions | null
  private readonly prompts: KnownPrompts
  private readonly byKey = new Map<string, Change[]>()

  /** `base`: the changes of the project. */
  constructor(project: string, author: Author, base: readonly Change[]) {
    this.project = project
    this.author = author
    const { questions, items } = foldProject(base)
    this.questions = ratingQuestions([...questions].map(([id, value]) => ({ id, value })))
    this.prompts = new KnownPrompts(items.values())
    for (const change of base) this.remember(change)
  }

  /** Whether the project asks something that the ratings of files answer; else they are left out. */
  get holdsRatings(): boolean {
    return this.questions !== null
  }

  add(found: MergedSource): void {
    const source = this.prompts.onto(found)
    const { place, key } = source.item
    const [item, ...rest] = mergedChanges(this.project, this.author, source, this.questions)
    if (!item) return
    if (!this.take(item)) {
      this.problems.push(refused('item-differs', place, { key: key ?? parseIdKey(item.key) }))
      return
    }
    const people = this.questions ? sourcePeople(this.project, this.author, source.parts) : []
    for (const change of [...people, ...rest]) {
      // Who a candidate is, and what a person is called, stays as the project has it.
      if (!this.take(change) && change.kind === 'label') this.problems.push(noted('rating-differs', place))
    }
  }

  /** Adds a change of a key that has none yet; false where the key never held its value. */
  private take(change: Change): boolean {
    const earlier = this.byKey.get(change.key)
    if (earlier) return earlier.some(({ value }) => isSameValue(value, change.value))
    this.changes.push(change)
    this.remember(change)
    return true
  }

  private remember(change: Change): void {
    const ofKey = this.byKey.get(change.key)
    if (ofKey) ofKey.push(change)
    else this.byKey.set(change.key, [change])
  }
}
