import { languageTag } from '../../domain/language-name'

/**
 * The language of a prompt by the prefixes of its instruction ids ("fr:punctuation:no_comma", as M-IFEval has them),
 * and the set that it belongs to: keys are unique only within a language. Without prefixes it is the IFEval that was
 * published, which is English. `und` where the prefixes disagree.
 */
export function ifEvalLanguage(ids: readonly string[]): { language: string; set: string } {
  const prefixes = new Set(ids.map((id) => /^([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*):[^:]+:/.exec(id)?.[1] ?? null))
  const [prefix, ...others] = prefixes
  if (prefixes.size === 0 || (prefix === null && others.length === 0))
    return { language: 'en', set: 'ifeval' }
  const language = (others.length === 0 && prefix && languageTag(prefix)) || 'und'
  return { language, set: `ifeval-${language}` }
}
