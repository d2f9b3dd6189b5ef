import { useTranslation } from 'react-i18next'
import type { ItemStatus } from '../../domain/item-status'
import { itemStatuses, type ValueFilter } from '../../domain/queue-view'
import { languageOfWords } from '../../i18n/interface-language'
import { numberWords } from '../../i18n/number-words'
import styles from './filter-values.module.css'
import { useQueueWords } from './queue-words'

interface FilterValuesProps {
  filter: ValueFilter
  name: string
  counts: Map<string, number>
  chosen: readonly string[]
  onChoose: (values: string[]) => void
}

/** The values of a filter, each with the number of rows it would show. */
export function FilterValues({ filter, name, counts, chosen, onChoose }: FilterValuesProps) {
  const { i18n } = useTranslation('queue')
  const words = useQueueWords()
  const values = orderedValues(filter, [...counts.keys()], (value) => words(filter, value), i18n.language)

  return (
    <fieldset className={styles.values}>
      <legend>{name}</legend>
      {values.map((value) => {
        const isChosen = chosen.includes(value)
        const count = counts.get(value) ?? 0
        return (
          <label key={value} className={styles.value}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() =>
                onChoose(isChosen ? chosen.filter((each) => each !== value) : [...chosen, value])
              }
            />
            <bdi className={styles.name}>{words(filter, value)}</bdi>
            <span className={count === 0 ? styles.none : styles.count}>
              {numberWords(count, i18n.language)}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

const fixedOrder: Partial<Record<ValueFilter, readonly string[]>> = {
  status: itemStatuses,
  difficulty: ['easy', 'medium', 'hard'],
}

/** Translations are a status only where there are some. */
function isAlwaysOffered(status: ItemStatus, counted: readonly string[]): boolean {
  return status !== 'translated' || counted.includes(status)
}

/** Values with an order of their own in it, the others by their words, the absent one last. */
function orderedValues(
  filter: ValueFilter,
  values: readonly string[],
  wordsOf: (value: string) => string,
  language: string,
): string[] {
  const fixed = fixedOrder[filter] ?? []
  const all = filter === 'status' ? itemStatuses.filter((each) => isAlwaysOffered(each, values)) : values
  const rank = (value: string) =>
    value === '' ? fixed.length + 1 : fixed.includes(value) ? fixed.indexOf(value) : fixed.length
  const { compare } = new Intl.Collator(languageOfWords(language))
  return [...all].sort((a, b) => rank(a) - rank(b) || compare(wordsOf(a), wordsOf(b)))
}
