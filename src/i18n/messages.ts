import { AppError } from '../domain/app-error'
import { english } from './english'
import type { InterfaceLanguage } from './interface-language'

/** Messages by namespace and key. */
export type Messages = { [key: string]: string | Messages }

/** English comes with the app; every other language is loaded when it is spoken, from the precache when offline. */
const loaders: Record<InterfaceLanguage, () => Messages | Promise<Messages>> = {
  en: () => english,
  ar: async () => (await import('./arabic')).arabic,
  'en-XA': async () => (await import('./pseudo-locale')).accented(english),
  'ar-XB': async () => (await import('./pseudo-locale')).mirrored(english),
}

/** All messages of a language, by namespace. */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  try {
    return await loaders[language]()
  } catch (cause) {
    throw new AppError('language-not-loaded', {}, { cause })
  }
}
