import styles from './work-progress.module.css'

interface WorkProgressProps {
  label: string
  /** Between 0 and 1; null before anything is known. */
  share: number | null
  note?: string
}

/** A piece of work that takes its time. */
export function WorkProgress({ label, share, note }: WorkProgressProps) {
  return (
    <div className={styles.work}>
      <p>{label}</p>
      <progress aria-label={label} className={styles.bar} max={1} {...(share !== null && { value: share })} />
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
