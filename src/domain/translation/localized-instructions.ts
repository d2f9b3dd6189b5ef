import { isSameValue } from '../canonical-json'
import { kwargRole } from '../instruction/kwarg-role'
import type { Instruction, Turn } from '../item'
import type { TranslationValue } from '../question/translation/translation'

/** Arguments in the target language by the place of their instruction: what a label holds. */
export type LocalKwargs = NonNullable<TranslationValue['kwargs']>

type Turns = readonly Pick<Turn, 'instructions'>[]

/**
 * Whether the instruction at a place of a turn's list is that of the turn before. Lists are cumulative, so what was
 * localized there holds here too.
 */
export function isCarried(turns: Turns, turn: number, place: number): boolean {
  const before = turns[turn - 2]?.instructions[place]
  const here = turns[turn - 1]?.instructions[place]
  return (
    before !== undefined &&
    here !== undefined &&
    isSameValue([before.id, before.kwargs], [here.id, here.kwargs])
  )
}

/**
 * The instructions of a turn in the target language. `kwargs` holds, turn by turn up to this one, what the person
 * localized: at a place that is carried on, the latest turn that says something counts; what no turn says is the
 * source's. Of a list, entries that are not written yet are left out.
 */
export function localizedInstructions(
  turns: Turns,
  kwargs: readonly (LocalKwargs | undefined)[],
  turn: number,
): Instruction[] {
  let local: Record<string, unknown>[] = []
  for (let each = 1; each <= turn; each++) {
    const earlier = local
    local = (turns[each - 1]?.instructions ?? []).map((_, place) => ({
      ...(isCarried(turns, each, place) && earlier[place]),
      ...kwargs[each - 1]?.[place],
    }))
  }
  return (turns[turn - 1]?.instructions ?? []).map((instruction, place) => ({
    ...instruction,
    kwargs: Object.fromEntries(
      Object.entries(instruction.kwargs).map(([name, source]) => [
        name,
        localizedArgument(instruction, name, local[place]?.[name]) ?? source,
      ]),
    ),
  }))
}

/** What was written for an argument, or null where it stays or nothing was written. */
function localizedArgument(instruction: Instruction, name: string, given: unknown): unknown {
  const role = kwargRole(instruction, name)
  if (role === 'kept') return null
  if (role === 'word-list') {
    const words = Array.isArray(given)
      ? given.map((each) => String(each).trim()).filter((each) => each !== '')
      : []
    return words.length > 0 ? words : null
  }
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : null
}
