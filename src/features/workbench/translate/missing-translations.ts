import { keys } from '../../../domain/key'
import { promptTarget } from '../../../domain/places'
import { type TranslationValue, translation } from '../../../domain/question/translation/translation'
import { missingParts } from '../../../domain/translation/missing-parts'
import { partPlace } from '../../../questions/translation/part-place'
import type { ItemLabels, ItemSession } from '../item-session'
import type { MissingAnswer } from '../missing-answers'

/** The box in which the language is chosen, where none is. */
export const languagePlace = 'target-language'

/**
 * What is missing of the translation into the chosen language: turn by turn its text and what its instructions
 * mention, or the language itself. Other languages hold nothing up: what is begun there is work in progress.
 */
export function missingTranslations(
  session: ItemSession,
  { labels }: ItemLabels,
  typed: (key: string) => unknown,
): MissingAnswer[] {
  const { item, person, given, translation: asked } = session
  if (!asked?.question.value.required) return []
  const { question, into } = asked
  if (into === null) {
    // A translation is there to be read: going on from it into a third language is the person's choice.
    if (item.value.source.translatedFrom) return []
    return [{ key: languagePlace, question, target: promptTarget(question, 1, null), part: 'language' }]
  }
  return item.value.turns.flatMap((_, i) => {
    const target = promptTarget(question, i + 1, into)
    const key = keys.label(item.id, target, question.id, person)
    const stored = given.has(key) ? given.get(key) : labels.get(key)?.heads[0]?.value?.value
    const value = typed(key) ?? stored ?? null
    const readable = value === null ? null : readTranslation(value)
    return missingParts(item.value.turns, i + 1, readable).map((missing): MissingAnswer => {
      if (missing.part === 'text') return { key, question, target }
      return { key: partPlace(key, missing.place, missing.name), question, target, part: missing.name }
    })
  })
}

/** What a value of a translation looks like does not depend on its question. */
function readTranslation(value: unknown): TranslationValue | null {
  return translation.parseValue({} as Parameters<typeof translation.parseValue>[0], value)
}
