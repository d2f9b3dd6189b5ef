import { useId } from 'react'
import styles from './choice-cards.module.css'

interface CheckCardsProps<Value extends string> {
  legend: string
  choices: readonly {
    value: Value
    name: string
    about: string
    /** `some`: of what the card stands for a part is chosen, and stays so until it is touched. */
    chosen: 'all' | 'some' | 'none'
  }[]
  onChoose: (value: Value, isChosen: boolean) => void
}

/** Any of a few choices, each with a sentence that says what it means. */
export function CheckCards<Value extends string>({ legend, choices, onChoose }: CheckCardsProps<Value>) {
  const id = useId()
  return (
    <fieldset className={styles.cards} data-count={choices.length}>
      <legend>{legend}</legend>
      {choices.map(({ value, name, about, chosen }) => (
        <label key={value} className={styles.card}>
          <input
            type="checkbox"
            checked={chosen === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = chosen === 'some'
            }}
            aria-labelledby={`${id}-${value}-name`}
            aria-describedby={`${id}-${value}-about`}
            onChange={(event) => onChoose(value, event.target.checked)}
          />
          <span id={`${id}-${value}-name`} className={styles.name}>
            {name}
          </span>
          <span id={`${id}-${value}-about`} className={styles.about}>
            {about}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
