import type { TranslationValue } from '../question/translation/translation'
import type { LocalKwargs } from './localized-instructions'

/** A translation with one argument written, or with null no longer written. `count` is that of the turn's instructions. */
export function changedKwargs(
  value: TranslationValue,
  count: number,
  place: number,
  name: string,
  argument: string | readonly string[] | null,
): TranslationValue {
  const kwargs: LocalKwargs = Array.from({ length: Math.max(count, value.kwargs?.length ?? 0) }, (_, i) => ({
    ...value.kwargs?.[i],
  }))
  const { [name]: _, ...rest } = kwargs[place]!
  kwargs[place] = argument === null ? rest : { ...rest, [name]: argument }
  const { kwargs: __, ...others } = value
  const isEmpty = kwargs.every((each) => Object.keys(each).length === 0)
  return isEmpty ? (others as TranslationValue) : { ...others, text: value.text, kwargs }
}
