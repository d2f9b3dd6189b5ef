import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from './english'
import { accented } from './pseudo-locale'

/** Languages of the interface. `en-XA` is the accented pseudo-locale: English text that is not plain was translated. */
export const interfaceLanguages = ['en', 'en-XA'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

const languageKey = 'turnwise-interface-language'

export function storedInterfaceLanguage(): InterfaceLanguage {
  const stored = localStorage.getItem(languageKey)
  return interfaceLanguages.find((each) => each === stored) ?? 'en'
}

export function storeInterfaceLanguage(language: InterfaceLanguage): void {
  localStorage.setItem(languageKey, language)
}

export async function startI18n(language: InterfaceLanguage): Promise<i18n> {
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources: { en: english, 'en-XA': accented(english) },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  })
  await instance.use(initReactI18next).init()
  return instance
}
