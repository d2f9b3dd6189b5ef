import type { LocalizedText } from '../domain/schema'
import { languageOfWords } from './interface-language'

/** The text in the language of the interface, else in English, else in whichever there is. */
export function wording(text: LocalizedText | undefined, language: string): string {
  if (!text) return ''
  const spoken = languageOfWords(language)
  return text[spoken] ?? text[spoken.split('-')[0] ?? ''] ?? text.en ?? Object.values(text)[0] ?? ''
}
