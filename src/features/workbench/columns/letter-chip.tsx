import { candidateLetter } from '../../../domain/candidate-order'
import styles from './letter-chip.module.css'

/** A candidate's letter in its colour: decoration beside a name that says it. */
export function LetterChip({ place }: { place: number }) {
  return (
    <span className={`${styles.letter} ${styles[`tint${place % 6}`]}`} aria-hidden="true">
      {candidateLetter(place)}
    </span>
  )
}
