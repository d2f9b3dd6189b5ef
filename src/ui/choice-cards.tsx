import { useId } from 'react'
import styles from './choice-cards.module.css'

interface ChoiceCardsProps<Value extends string> {
  legend: string
  value: Value
  choices: readonly { value: Value; name: string; about: string }[]
  onChoose: (value: Value) => void
}

/** One of a few choices, each with a sentence that says what it means. */
export function ChoiceCards<Value extends string>({
  legend,
  value,
  choices,
  onChoose,
}: ChoiceCardsProps<Value>) {
  const id = useId()
  return (
    <fieldset className={styles.cards} data-count={choices.length}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.card}>
          <input
            type="radio"
            name={id}
            checked={choice.value === value}
            aria-labelledby={`${id}-${choice.value}-name`}
            aria-describedby={`${id}-${choice.value}-about`}
            onChange={() => onChoose(choice.value)}
          />
          <span id={`${id}-${choice.value}-name`} className={styles.name}>
            {choice.name}
          </span>
          <span id={`${id}-${choice.value}-about`} className={styles.about}>
            {choice.about}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
