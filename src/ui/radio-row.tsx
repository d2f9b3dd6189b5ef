import { useId, useState } from 'react'
import styles from './radio-row.module.css'

export interface RadioOption<Value> {
  value: Value
  /** What stands large on it: a number, a word. */
  label: string
  /** A second line under the label. */
  detail?: string
  /** Said where the label alone would not be understood. */
  accessibleName?: string
  /** What the point means: appears on focus and under the pointer. */
  meaning?: string
  /** The digit that chooses it, where it is not its place in the row. */
  digit?: number
}

interface RadioRowProps<Value> {
  name: string
  options: readonly RadioOption<Value>[]
  value: Value | null
  onChoose: (value: Value) => void
  isReadOnly?: boolean
}

/** One choice out of a few, as one row: native radio buttons, each wide enough to hit without aiming. */
export function RadioRow<Value extends string | number | boolean>({
  name,
  options,
  value,
  onChoose,
  isReadOnly = false,
}: RadioRowProps<Value>) {
  const group = useId()
  const [pointed, setPointed] = useState<Value | null>(null)
  return (
    <div role="radiogroup" aria-label={name} className={styles.row}>
      {options.map((option, i) => {
        const isChosen = option.value === value
        return (
          <label
            key={String(option.value)}
            className={`${styles.option} ${isChosen ? styles.chosen : ''}`}
            onPointerEnter={() => setPointed(option.value)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(option.value)}
            onBlur={() => setPointed(null)}
          >
            <input
              type="radio"
              name={group}
              className={styles.radio}
              checked={isChosen}
              disabled={isReadOnly}
              data-digit={option.digit ?? i + 1}
              aria-label={option.accessibleName ?? [option.label, option.detail].filter(Boolean).join(' ')}
              onChange={() => onChoose(option.value)}
            />
            <span className={styles.label}>{option.label}</span>
            {option.detail && <span className={styles.detail}>{option.detail}</span>}
            {option.meaning && pointed === option.value && (
              <span className={styles.meaning} aria-hidden="true">
                {option.meaning}
              </span>
            )}
          </label>
        )
      })}
    </div>
  )
}

/** Chooses the option of a row that has this digit; false where there is none. */
export function chooseByDigit(row: Element, digit: number): boolean {
  const radio = row.querySelector<HTMLInputElement>(`input[data-digit="${digit}"]`)
  if (!radio || radio.disabled) return false
  radio.focus()
  if (!radio.checked) radio.click()
  return true
}
