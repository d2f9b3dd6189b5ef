import styles from './kbd.module.css'

/** A key, as it is printed on it. Decoration beside a control that names itself, hence hidden from readers. */
export function Kbd({ children }: { children: string }) {
  return (
    <span aria-hidden="true">
      <kbd className={styles.kbd}>{children}</kbd>
    </span>
  )
}
