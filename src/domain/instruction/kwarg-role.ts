import type { Instruction } from '../item'
import { plainInstructionId } from './plain-instruction-id'

/**
 * What a translator does with an argument of an instruction.
 *
 * `words` is a text of the language, `sentences` one that may be long, `word-list` several: all are localized.
 * `answer-language` names the language that the response has to be in: it goes on naming the same one, unless it is
 * the source's own. Everything else stays as it is: numbers and relations, and the letter that is counted, which the
 * published checker takes from a to z alone.
 */
export type KwargRole = 'words' | 'sentences' | 'word-list' | 'answer-language' | 'kept'

/** By instruction id, the arguments that do not simply stay. PROTOCOLS.md 1.5 and 1.7, INSTRUCTIONS.md. */
const roles: Readonly<Record<string, Readonly<Record<string, KwargRole>>>> = {
  'keywords:existence': { keywords: 'word-list' },
  'keywords:frequency': { keyword: 'words' },
  'keywords:forbidden_words': { forbidden_words: 'word-list' },
  'length_constraints:nth_paragraph_first_word': { first_word: 'words' },
  'detectable_content:postscript': { postscript_marker: 'words' },
  'detectable_format:multiple_sections': { section_spliter: 'words' },
  'combination:repeat_prompt': { prompt_to_repeat: 'sentences' },
  'startend:end_checker': { end_phrase: 'words' },
  'language:response_language': { language: 'answer-language' },
}

/** An instruction that nobody here knows may still use an argument by its usual name. */
const rolesByName: Readonly<Record<string, KwargRole>> = Object.assign({}, ...Object.values(roles))

/** The role of one argument. One whose value is not of the usual shape stays: nobody knows what it means. */
export function kwargRole({ id, kwargs }: Instruction, name: string): KwargRole {
  const known = roles[plainInstructionId(id)]
  const role = (known ?? rolesByName)[name] ?? 'kept'
  const value = kwargs[name]
  switch (role) {
    case 'word-list':
      return isWordList(value) ? role : 'kept'
    case 'kept':
      return role
    default:
      return typeof value === 'string' && value.trim() !== '' ? role : 'kept'
  }
}

function isWordList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
}
