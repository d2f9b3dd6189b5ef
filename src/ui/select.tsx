import type { SelectHTMLAttributes } from 'react'
import styles from './select.module.css'

interface SelectProps<Value extends string>
  extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  label: string
  value: Value
  options: readonly { value: Value; name: string; lang?: string }[]
  onChoose: (value: Value) => void
  /** The label stands in the control's name only. */
  isLabelHidden?: boolean
}

export function Select<Value extends string>({
  label,
  value,
  options,
  onChoose,
  isLabelHidden = false,
  ...rest
}: SelectProps<Value>) {
  return (
    <label className={styles.field}>
      {!isLabelHidden && <span>{label}</span>}
      <select
        className={styles.select}
        value={value}
        onChange={(event) => onChoose(event.target.value as Value)}
        {...(isLabelHidden && { 'aria-label': label })}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
