import { languageTag } from '../language-name'

/** A source's key in another language: "1019:16:en" is "1019:16:fr"; a key that names no language gets one at its end. */
export function translatedKey(key: string, from: string, into: string): string {
  const [, stem, suffix] = /^(.*):([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)$/s.exec(key) ?? []
  const isOfSource = suffix !== undefined && languageTag(suffix) === from
  return `${isOfSource ? stem : key}:${into}`
}
