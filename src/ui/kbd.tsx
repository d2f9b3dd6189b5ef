import styles from './kbd.module.css'

interface KbdProps {
  /** Where the key is what is said. Beside a control that names itself it is decoration, hidden from readers. */
  isSaid?: boolean
  children: string
}

/** A key, as it is printed on it. */
export function Kbd({ isSaid = false, children }: KbdProps) {
  return (
    <span aria-hidden={!isSaid}>
      <kbd className={styles.kbd}>{children}</kbd>
    </span>
  )
}
