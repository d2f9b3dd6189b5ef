import { languageOfWords } from './interface-language'

/** A language's name in the language of the interface ("Arabic" for `ar`), or the tag where the browser knows none. */
export function languageWords(tag: string, interfaceLanguage: string): string {
  if (tag === '' || tag === 'und') return tag
  try {
    return namesIn(languageOfWords(interfaceLanguage)).of(tag) ?? tag
  } catch (cause) {
    if (cause instanceof RangeError) return tag
    throw cause
  }
}

const names = new Map<string, Intl.DisplayNames>()

function namesIn(language: string): Intl.DisplayNames {
  const known = names.get(language)
  if (known) return known
  const made = new Intl.DisplayNames([language], { type: 'language' })
  names.set(language, made)
  return made
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'])

/** Direction of a language's usual script; `auto` where the language is not known. */
export function directionOf(tag: string): 'ltr' | 'rtl' | 'auto' {
  if (tag === '' || tag === 'und') return 'auto'
  const [language, script] = tag.toLowerCase().split('-')
  if (script === 'arab' || script === 'hebr') return 'rtl'
  if (script === 'latn' || script === 'cyrl') return 'ltr'
  return rightToLeft.has(language ?? '') ? 'rtl' : 'ltr'
}
