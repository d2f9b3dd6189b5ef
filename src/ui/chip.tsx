import type { ReactNode } from 'react'
import styles from './chip.module.css'

export type ChipTone = 'plain' | 'ok' | 'bad' | 'unsure' | 'accent'

/** A short word with a tone; the word says it, the colour only helps. */
export function Chip({ tone = 'plain', children }: { tone?: ChipTone; children: ReactNode }) {
  return <span className={`${styles.chip} ${styles[tone]}`}>{children}</span>
}
