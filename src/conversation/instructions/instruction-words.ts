import type { TFunction } from 'i18next'
import type { Instruction } from '../../domain/item'
import { intlLocale } from '../../i18n/interface-language'

/**
 * A verifiable instruction in words, for somebody who has never seen its id. Ids of other data sets may carry a
 * language in front (`fr:punctuation:no_comma`). An instruction that nobody here knows is shown as it is.
 */
export function instructionWords(
  instruction: Instruction,
  t: TFunction<'instructions'>,
  language: string,
): string {
  const id = instruction.id.replace(/^[a-z]{2}:(?=[^:]+:[^:]+$)/, '')
  const key = id.replace(':', '.')
  const context = relationOf(instruction.kwargs)
  const words = t(key as 'unknown', {
    ...readableKwargs(instruction.kwargs, language),
    ...(context && { context }),
    defaultValue: '',
  })
  if (words !== '') return words
  const kwargs = Object.keys(instruction.kwargs).length > 0 ? JSON.stringify(instruction.kwargs) : ''
  return t('unknown', { id: instruction.id, kwargs })
}

function relationOf(kwargs: Instruction['kwargs']): 'less' | 'least' | null {
  const relation = Object.entries(kwargs).find(([name]) => name.endsWith('relation'))?.[1]
  if (relation === 'less than') return 'less'
  return relation === 'at least' ? 'least' : null
}

/** Lists as "a", "b" and "c"; every quoted text isolated, so that its direction disturbs nothing around it. */
function readableKwargs(kwargs: Instruction['kwargs'], language: string): Record<string, string | number> {
  const list = new Intl.ListFormat(intlLocale(language), { type: 'conjunction' })
  return Object.fromEntries(
    Object.entries(kwargs).map(([name, value]) => {
      if (Array.isArray(value)) return [name, list.format(value.map((each) => quoted(String(each))))]
      return [name, typeof value === 'number' ? value : quoted(String(value))]
    }),
  )
}

/** “text” between a first-strong isolate (U+2068) and its end (U+2069). */
function quoted(text: string): string {
  return `“\u2068${text}\u2069”`
}
