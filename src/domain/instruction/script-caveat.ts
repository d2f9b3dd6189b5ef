import type { Instruction } from '../item'
import { plainInstructionId } from './plain-instruction-id'

/** Why an instruction cannot be followed, or says nothing, in a language. */
export type ScriptCaveat = 'no-case' | 'english-only' | 'latin-letters'

const scriptsWithCase = new Set([
  'Latn',
  'Cyrl',
  'Grek',
  'Armn',
  'Geor',
  'Glag',
  'Copt',
  'Adlm',
  'Cher',
  'Osge',
])

/** What an instruction loses when its prompt is localized into `language`; null where it means the same there. */
export function scriptCaveat(instruction: Instruction, language: string): ScriptCaveat | null {
  switch (plainInstructionId(instruction.id)) {
    case 'change_case:english_capital':
    case 'change_case:english_lowercase':
      return new Intl.Locale(language).language === 'en' ? null : 'english-only'
    case 'change_case:capital_word_frequency':
      return scriptsWithCase.has(scriptOf(language)) ? null : 'no-case'
    case 'keywords:letter_frequency':
      return scriptOf(language) === 'Latn' ? null : 'latin-letters'
    default:
      return null
  }
}

function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? ''
}
