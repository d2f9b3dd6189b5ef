import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from './english'
import { type InterfaceLanguage, storeLanguage } from './interface-language'
import { directionOf } from './language-words'
import { loadMessages, type Messages } from './messages'
import { messageNumbers } from './number-words'

export async function startI18n(language: InterfaceLanguage): Promise<i18n> {
  const messages = await loadMessages(language)
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    // `ar-XB` must not fall back to Arabic.
    load: 'currentOnly',
    resources: { en: english, [language]: messages as Record<string, Messages> },
    defaultNS: 'common',
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  await instance.use(messageNumbers).use(initReactI18next).init()
  turnPage(language)
  return instance
}

/**
 * Speaks another language from now on, here and at the next start. The screen stays where it is with everything
 * typed in it; if the messages cannot be loaded the language stays what it was.
 */
export async function speak(instance: i18n, language: InterfaceLanguage): Promise<void> {
  const messages = await loadMessages(language)
  for (const [namespace, each] of Object.entries(messages))
    instance.addResourceBundle(language, namespace, each)
  await instance.changeLanguage(language)
  turnPage(language)
  storeLanguage(language)
}

/** The page's own language and direction, which everything on it inherits. */
function turnPage(language: InterfaceLanguage): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}
