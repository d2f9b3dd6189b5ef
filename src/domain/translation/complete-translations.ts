import type { Change } from '../change'
import type { ItemValue } from '../item'
import { parseLabelKey } from '../key'
import type { LabelValue } from '../label'
import { languageTag } from '../language-name'
import { type TranslationValue, translation } from '../question/translation/translation'
import { missingParts } from './missing-parts'

/** An item whole in one more language: a translation of each turn. */
export interface CompleteTranslation {
  language: string
  translations: TranslationValue[]
}

/**
 * The languages in which a person has translated every turn of an item with all that its instructions mention, in
 * the order of the tags. `labels` are the shown changes of the person's labels on the item.
 */
export function completeTranslations(
  item: string,
  value: ItemValue,
  question: string,
  labels: readonly Change<LabelValue>[],
): CompleteTranslation[] {
  const byLanguage = new Map<string, (TranslationValue | null)[]>()
  for (const { key, value: label } of labels) {
    const { target, ...about } = parseLabelKey(key)
    if (about.item !== item || about.question !== question || target.kind !== 'prompt' || !target.language)
      continue
    const turns = byLanguage.get(target.language) ?? value.turns.map(() => null)
    byLanguage.set(target.language, turns)
    if (label && target.turn <= turns.length)
      turns[target.turn - 1] = translation.parseValue(anyQuestion, label.value)
  }
  return [...byLanguage]
    .filter(([language]) => language !== value.language && languageTag(language) === language)
    .filter(([, turns]) => turns.every((each, i) => missingParts(value.turns, i + 1, each).length === 0))
    .map(([language, turns]) => ({ language, translations: turns as TranslationValue[] }))
    .sort((a, b) => (a.language < b.language ? -1 : 1))
}

/** What a value of a translation looks like does not depend on its question. */
const anyQuestion = {} as Parameters<typeof translation.parseValue>[0]
