import type { FormatterModule } from 'i18next'
import { intlLocale } from './interface-language'

/** A number in the digits of the interface: 12, in Arabic ١٢. Counts are grouped (1,234), places in a file are not. */
export function numberWords(value: number, language: string, isGrouped = true): string {
  return formatFor(language, isGrouped).format(value)
}

const formats = new Map<string, Intl.NumberFormat>()

function formatFor(language: string, useGrouping: boolean): Intl.NumberFormat {
  const id = `${language} ${useGrouping}`
  const known = formats.get(id)
  if (known) return known
  const made = new Intl.NumberFormat(intlLocale(language), { useGrouping })
  formats.set(id, made)
  return made
}

/** Numbers in messages: `{{count, number}}` is grouped, a bare `{{turn}}` is in the digits of the language as well. */
export const messageNumbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, format, language) =>
    typeof value === 'number' && language ? numberWords(value, language, format === 'number') : value,
}
