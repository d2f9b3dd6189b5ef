import { parseLabelKey } from '../../../domain/key'
import { languageTag } from '../../../domain/language-name'
import type { OpenedItem } from '../open-item'

/**
 * The language in which an item opens for a person who translates it: the one they last worked in there, else
 * theirs in the project. Null where that is the item's own, or none is known.
 */
export function openingLanguage({ item, labels, texts, targetLanguage }: OpenedItem): string | null {
  const latest = labels.toSorted((a, b) => (a.heads[0]!.at < b.heads[0]!.at ? -1 : 1))
  const worked = [...latest.filter(({ heads }) => heads[0]?.value).map(({ key }) => key), ...texts.keys()]
  const languages = worked.flatMap((key) => {
    const { target } = parseLabelKey(key)
    return target.kind === 'prompt' && target.language !== undefined ? [target.language] : []
  })
  const language = languages.at(-1) ?? targetLanguage
  // Other programs may write any text in a bundle.
  const isUsable = language !== null && languageTag(language) === language && language !== item.value.language
  return isUsable ? language : null
}
