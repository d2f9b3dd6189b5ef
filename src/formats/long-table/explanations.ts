import { canonicalJson } from '../../domain/canonical-json'
import { keys, parseLabelKey } from '../../domain/key'
import type { FoldedLabel, ProjectState } from '../../domain/project-state'

/**
 * Which text labels stand in the explanation column of which other label, by key.
 *
 * A text is placed beside the label that its question explains: same item, target and person. It keeps a row of its
 * own where that label is absent or withdrawn, where another text was placed there first, and where the two differ
 * in what the row says about both (a conflict, an edit of the content between the two).
 */
export function placedExplanations(state: ProjectState): {
  /** Explained label to its text. */
  texts: ReadonlyMap<string, string>
  /** Keys of the texts that were placed. */
  placed: ReadonlySet<string>
} {
  const byKey = new Map(state.labels.map((label) => [label.shown.key, label]))
  const texts = new Map<string, string>()
  const placed = new Set<string>()
  for (const label of state.labels) {
    const { item, target, question, person } = parseLabelKey(label.shown.key)
    const explains = state.questions.get(question)?.explains
    const text = label.shown.value?.value
    if (explains === undefined || typeof text !== 'string' || label.isConflict) continue
    const explained = byKey.get(keys.label(item, target, explains, person))
    if (!explained || !isAboutSame(explained, label) || texts.has(explained.shown.key)) continue
    texts.set(explained.shown.key, text)
    placed.add(label.shown.key)
  }
  return { texts, placed }
}

function isAboutSame(explained: FoldedLabel, text: FoldedLabel): boolean {
  const a = explained.shown.value
  const b = text.shown.value
  if (!a || !b || a.targetHash !== b.targetHash || a.origin !== b.origin) return false
  return canonicalJson(a.shownOrder ?? null) === canonicalJson(b.shownOrder ?? null)
}
