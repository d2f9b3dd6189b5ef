import { keys } from '../../../domain/key'
import type { ItemSession } from '../item-session'

/**
 * Where a translator goes on from a box of a translation: to what is missing on the way, else to the next turn's
 * box, written already or not. Null where the focus is elsewhere, or nothing follows.
 */
export function nextTurnBox(
  { places, item, person, translation }: ItemSession,
  focused: string,
  after: readonly string[],
  missing: readonly string[],
): string | null {
  const boxes = places
    .filter(({ question }) => question.id === translation?.question.id)
    .map(({ question, target }) => keys.label(item.id, target, question.id, person))
  const isInside = boxes.some((key) => focused === key || focused.startsWith(`${key} `))
  if (!isInside) return null
  return after.find((key) => boxes.includes(key) || missing.includes(key)) ?? null
}
