import { isSameValue } from '../src/domain/canonical-json'
import type { Author, Change } from '../src/domain/change'
import {
  type RatingQuestions,
  sourceChanges,
  sourceItemValue,
  sourcePeople,
} from '../src/domain/import/source-changes'
import type { SourceItem } from '../src/domain/import/source-item'
import { keys } from '../src/domain/key'
import { noted, refused } from '../src/domain/problem'
import type { FoundProblem } from './read-inputs'

/**
 * A project that source files are added to. What it has already stands: the same again adds nothing, something
 * else under the same key is a problem.
 */
export class ImportTarget {
  readonly changes: Change[]
  readonly problems: FoundProblem[] = []
  private readonly project: string
  private readonly author: Author
  private readonly questions: RatingQuestions | null
  private readonly byKey = new Map<string, Change[]>()

  constructor(project: string, base: readonly Change[], author: Author, questions: RatingQuestions | null) {
    this.project = project
    this.changes = [...base]
    this.author = author
    this.questions = questions
    for (const change of base) this.remember(change)
  }

  addFile(path: string, items: readonly SourceItem[]): void {
    const kept = items.filter((item) => this.isWelcome(path, item))
    const ratings = kept.reduce((count, item) => count + item.ratings.length, 0)
    if (ratings > 0 && !this.questions) {
      const { file } = kept[0]!.place
      this.problems.push({ path, problem: noted('ratings-without-question', { file }, { ratings }) })
    }
    if (this.questions) for (const change of sourcePeople(this.project, this.author, kept)) this.add(change)
    for (const item of kept) {
      const changes = sourceChanges(this.project, this.author, item, this.questions)
      const differing = changes.filter((change) => !this.add(change) && change.kind === 'label')
      for (const _ of differing) {
        this.problems.push({ path, problem: noted('rating-differs', item.place) })
      }
    }
  }

  /** Whether the item is new, or the same as an earlier import of it; another content is refused. */
  private isWelcome(path: string, item: SourceItem): boolean {
    const { id, value } = sourceItemValue(this.project, item)
    const earlier = this.byKey.get(keys.item(id)) ?? []
    if (earlier.length === 0 || earlier.some((change) => isSameValue(change.value, value))) return true
    const details = { key: item.key ?? id }
    this.problems.push({ path, problem: refused('item-differs', item.place, details) })
    return false
  }

  /** Adds a change of a key that has none yet; false where the key holds something else. */
  private add(change: Change): boolean {
    const earlier = this.byKey.get(change.key) ?? []
    if (earlier.length > 0) return earlier.some(({ value }) => isSameValue(value, change.value))
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
