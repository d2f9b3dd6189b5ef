import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  title: string
  /** Called on Escape and on a press beside the dialog; absent for a dialog that has to be answered. */
  onClose?: () => void
  /** A press beside the dialog does not close it: it holds something that would be lost. */
  isSticky?: boolean
  /** `full` takes the width of the screen: two texts beside each other. */
  size?: 'small' | 'wide' | 'full'
  children: ReactNode
}

/** A modal dialog: the native element keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, isSticky = false, size = 'small', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  // Closed before it leaves the page: only then does the browser give the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[size]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current && !isSticky) onClose?.()
      }}
    >
      <div className={styles.content}>
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}

/** The row of buttons at a dialog's end. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
