/**
 * Languages of the interface. Two are pseudo-locales, for testing: in `en-XA` every letter of the English messages is
 * accented, so plain English was never translated; in `ar-XB` every word runs from right to left and the screens are
 * mirrored, so whoever reads no Arabic sees what breaks.
 */
export const interfaceLanguages = ['en', 'ar', 'en-XA', 'ar-XB'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

const storageKey = 'turnwise-interface-language'

/** The language to start in: the chosen one, else the first of the browser's that there is, else English. */
export function startLanguage(): InterfaceLanguage {
  const stored = localStorage.getItem(storageKey)
  return interfaceLanguages.find((each) => each === stored) ?? firstSpoken(navigator.languages)
}

export function storeLanguage(language: InterfaceLanguage): void {
  localStorage.setItem(storageKey, language)
}

/** The first of a person's languages that the interface speaks, whatever its region: Arabic for `ar-EG`. */
export function firstSpoken(tags: readonly string[]): InterfaceLanguage {
  for (const tag of tags) {
    const language = tag.toLowerCase().split('-')[0]
    if (language === 'en' || language === 'ar') return language
  }
  return 'en'
}

/** The language of the words that stand on the screen: English in the pseudo-locales. */
export function languageOfWords(language: string): string {
  return language === 'en-XA' || language === 'ar-XB' ? 'en' : language
}

/**
 * What Intl goes by. Arabic asks for its digits by name (١٢, not 12): what `ar` alone means depends on the version
 * of the browser's data.
 */
export function intlLocale(language: string): string {
  return language === 'ar' ? 'ar-u-nu-arab' : languageOfWords(language)
}
