import type { LocalizedText } from '../domain/schema'

/** The text in the language of the interface, else in English, else in whichever there is. */
export function wording(text: LocalizedText | undefined, language: string): string {
  if (!text) return ''
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? text.en ?? Object.values(text)[0] ?? ''
}
