import { directionOf } from '../../i18n/language-words'
import styles from './kwarg-fields.module.css'

interface WordBoxProps {
  name: string
  /** BCP 47 of what is written in it. */
  language: string
  /** It may hold sentences, and grows with them. */
  isLong?: boolean
  value: string
  onChange: (words: string) => void
}

/** A box for words in the language of the translation. */
export function WordBox({ name, language, isLong = false, value, onChange }: WordBoxProps) {
  const shared = {
    className: styles.words,
    lang: language,
    dir: directionOf(language),
    spellCheck: true,
    autoComplete: 'off',
    'aria-label': name,
    value,
  } as const
  return isLong ? (
    <textarea {...shared} rows={1} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
  )
}
