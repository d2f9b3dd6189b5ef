import type { TFunction } from 'i18next'
import { kwargWords } from '../../questions/translation/kwarg-words'
import type { MissingAnswer } from './missing-answers'
import { placeName } from './place-name'

/** How a missing answer is named: its place, and the part of it where the rest is there. */
export function missingName(
  { question, target, part }: MissingAnswer,
  order: readonly string[],
  t: TFunction<['workbench', 'translate']>,
  language: string,
): string {
  if (part === 'language') return t('translate:chooseLanguage')
  const name = placeName(question, target, order, t as TFunction<'workbench'>, language)
  if (part === undefined) return name
  return t('translate:kwargNamed', { name, what: kwargWords(part, t as unknown as TFunction<'translate'>) })
}
