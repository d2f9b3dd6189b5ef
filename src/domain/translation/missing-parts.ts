import { localizableKwargs } from '../instruction/localizable-kwargs'
import type { Turn } from '../item'
import type { TranslationValue } from '../question/translation/translation'
import { isCarried } from './localized-instructions'

/** A part of a turn's translation that is not written yet: its text, or an argument of an instruction. */
export type MissingPart = { part: 'text' } | { part: 'kwarg'; place: number; name: string }

/**
 * What a translation of a turn still lacks. An argument is asked for at the turn where its instruction first
 * appears, and only there; keeping the source's words takes saying so.
 */
export function missingParts(
  turns: readonly Pick<Turn, 'instructions'>[],
  turn: number,
  value: TranslationValue | null,
): MissingPart[] {
  const missing: MissingPart[] = isBlank(value?.text) ? [{ part: 'text' }] : []
  for (const [place, instruction] of (turns[turn - 1]?.instructions ?? []).entries()) {
    if (isCarried(turns, turn, place)) continue
    for (const { name, role } of localizableKwargs(instruction)) {
      const given = value?.kwargs?.[place]?.[name]
      const isMissing = role === 'word-list' ? !isWholeList(given) : isBlank(given)
      if (isMissing) missing.push({ part: 'kwarg', place, name })
    }
  }
  return missing
}

function isWholeList(given: unknown): boolean {
  return Array.isArray(given) && given.length > 0 && !given.some(isBlank)
}

function isBlank(given: unknown): boolean {
  return typeof given !== 'string' || given.trim() === ''
}
