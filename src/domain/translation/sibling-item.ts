import { isSameValue } from '../canonical-json'
import { type ItemValue, siblingId } from '../item'
import { languageName } from '../language-name'
import type { TranslationValue } from '../question/translation/translation'
import { groupOf } from './group-of'
import { localizedInstructions } from './localized-instructions'
import { translatedKey } from './translated-key'

/** The translations of all turns of an item into one language, accepted by a submission. */
export interface Acceptance {
  project: string
  /** Id and value of the item that was translated. */
  item: string
  source: ItemValue
  /** The target language, BCP 47. */
  language: string
  /** One a turn. */
  translations: readonly TranslationValue[]
  /** The change of `$status` that accepts them: what it covers names the translations. */
  submission: string
}

/**
 * The language version that an accepted translation makes: the same conversation with prompts and arguments of
 * instructions in the target language, and without candidates, since nobody has answered it yet.
 */
export function siblingItem(acceptance: Acceptance): { id: string; value: ItemValue } {
  const { project, item, source, language, translations, submission } = acceptance
  const group = groupOf(item, source)
  const kwargs = translations.map((each) => each.kwargs)
  const value: ItemValue = {
    ...source,
    language,
    group,
    turns: source.turns.map((turn, i) => ({
      ...turn,
      prompt: translations[i]!.text,
      instructions: localizedInstructions(source.turns, kwargs, i + 1),
    })),
    candidates: [],
    source: {
      set: source.source.set,
      key: translatedKey(source.source.key, source.language, language),
      translatedFrom: { item, label: submission, language: source.language },
    },
    meta: siblingMeta(source.meta, language),
  }
  return { id: siblingId(project, group, language), value }
}

/** Notes of the source that hold for the sibling too: not its title, and its language by the name that is now right. */
function siblingMeta(
  { title: _, language: named, ...rest }: ItemValue['meta'],
  language: string,
): ItemValue['meta'] {
  const name = named === undefined ? null : languageName(language)
  return name === null ? rest : { ...rest, language: name }
}

/** Whether two versions of a sibling say the same, whichever submission made them. */
export function isSameSibling(a: ItemValue, b: ItemValue): boolean {
  return isSameValue(withoutSubmission(a), withoutSubmission(b))
}

function withoutSubmission(value: ItemValue): unknown {
  const { translatedFrom } = value.source
  return { ...value, source: { ...value.source, translatedFrom: { ...translatedFrom, label: '' } } }
}
