import type { TFunction } from 'i18next'

const known = [
  'keywords',
  'keyword',
  'forbidden_words',
  'first_word',
  'postscript_marker',
  'section_spliter',
  'prompt_to_repeat',
  'end_phrase',
  'language',
] as const

/** What an argument of an instruction means, in words: "ends with" for `end_phrase`. */
export function kwargWords(name: string, t: TFunction<'translate'>): string {
  const kwarg = known.find((each) => each === name)
  return kwarg ? t(`kwarg.${kwarg}`) : t('kwarg.other', { name })
}
