import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is the one thing to do next; `quiet` has no border until it is pointed at. */
  look?: 'plain' | 'primary' | 'quiet'
  children: ReactNode
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" className={`${styles.button} ${styles[look]} ${className ?? ''}`} {...rest} />
}
