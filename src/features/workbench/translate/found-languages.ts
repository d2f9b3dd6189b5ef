import { languageName, languageTag, namedLanguages } from '../../../domain/language-name'
import { foldText } from '../../../domain/search/folded-text'
import { languageOfWords } from '../../../i18n/interface-language'
import { languageWords } from '../../../i18n/language-words'

/** The languages of Multi-IF and Arabic: they stand first. */
const first = ['ar', 'en', 'fr', 'hi', 'it', 'pt', 'ru', 'es', 'zh']

/** A language that can be chosen, by its name in the interface's language and its own name. */
export interface FoundLanguage {
  tag: string
  name: string
  ownName: string
}

/**
 * The languages whose name (in the interface's language, in English or their own) or tag holds what is looked for;
 * the usual ones first, then by name. Any other well-formed tag is found as itself. `except`: the source's language.
 */
export function foundLanguages(
  lookedFor: string,
  interfaceLanguage: string,
  except: string,
): FoundLanguage[] {
  const needle = foldText(lookedFor.trim()).text
  const all = namedLanguages().map((tag) => described(tag, interfaceLanguage))
  const { compare } = new Intl.Collator(languageOfWords(interfaceLanguage))
  const rank = ({ tag }: FoundLanguage) => (first.includes(tag) ? 0 : 1)
  const found = all
    .filter(({ tag, name, ownName }) =>
      [tag, name, ownName, languageName(tag) ?? ''].some((words) => foldText(words).text.includes(needle)),
    )
    .sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name))
  const tag = languageTag(lookedFor)
  const exact = tag === null ? [] : [described(tag, interfaceLanguage)]
  const isOther = (each: FoundLanguage) => each.tag !== tag
  const isTyped = tag !== null && isKnownTag(tag, lookedFor)
  return [...(isTyped ? exact : []), ...found.filter((each) => !isTyped || isOther(each))].filter(
    (each) => each.tag !== except,
  )
}

/** A tag that somebody typed as such: "pt-BR", or the bare code of a language that the browser can name. */
function isKnownTag(tag: string, lookedFor: string): boolean {
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(lookedFor.trim())) return false
  return tag.includes('-') || languageWords(tag, 'en') !== tag
}

function described(tag: string, interfaceLanguage: string): FoundLanguage {
  return { tag, name: languageWords(tag, interfaceLanguage), ownName: languageWords(tag, tag) }
}
