import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from '../../i18n/english'

/** Gives components their messages where there is no page. */
export async function speakEnglish(): Promise<void> {
  const resources = { en: english }
  await createInstance({ lng: 'en', resources, defaultNS: 'common' }).use(initReactI18next).init()
}
