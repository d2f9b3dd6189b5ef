import { hasRendered } from '../../conversation/markdown/markdown-elements'
import type { OpenedItem } from './open-item'

/** Characters of all responses from which on painting everything at once is felt. */
const longCharacters = 60_000

/**
 * Whether the first turn is painted before the others. An item read ahead is there at once this way, and a long one
 * or the first of a tab sooner. Else one paint of everything is done before two would be (`npm run bench`: opening
 * and next item).
 */
export function paintsInSteps({ item, isAhead }: OpenedItem): boolean {
  return isAhead || !hasRendered() || charactersOf(item.value.candidates) > longCharacters
}

function charactersOf(candidates: OpenedItem['item']['value']['candidates']): number {
  const texts = candidates.flatMap(({ responses }) => responses.map((response) => response?.text.length ?? 0))
  return texts.reduce((sum, length) => sum + length, 0)
}
