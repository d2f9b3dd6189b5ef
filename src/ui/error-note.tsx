import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../domain/app-error'
import styles from './error-note.module.css'

/** What happened, what is safe, what to do next; with a button that helps where there is one. */
export function ErrorNote({ error, children }: { error: AppError; children?: ReactNode }) {
  const { t } = useTranslation('error')
  return (
    <div role="alert" className={styles.note}>
      <p>{t(error.code)}</p>
      {children}
    </div>
  )
}
