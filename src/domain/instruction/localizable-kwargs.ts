import type { Instruction } from '../item'
import { type KwargRole, kwargRole } from './kwarg-role'

/** An argument that has to be written in the language of the translation. */
export type LocalizableKwarg =
  | { name: string; role: 'words' | 'sentences'; source: string }
  | { name: string; role: 'word-list'; source: readonly string[] }

/** The arguments of an instruction that have to be localized with its prompt, in their order. */
export function localizableKwargs(instruction: Instruction): LocalizableKwarg[] {
  return Object.entries(instruction.kwargs).flatMap(([name, value]): LocalizableKwarg[] => {
    const role: KwargRole = kwargRole(instruction, name)
    if (role === 'word-list') return [{ name, role, source: value as string[] }]
    if (role === 'words' || role === 'sentences') return [{ name, role, source: value as string }]
    return []
  })
}
