import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../ui/page'
import styles from './plain-screen.module.css'

export function NotFoundScreen() {
  const { t } = useTranslation('common')
  return (
    <Page>
      <div className={styles.plain}>
        <h1>{t('notFound.title')}</h1>
        <p>{t('notFound.text')}</p>
        <Link to="/">{t('notFound.home')}</Link>
      </div>
    </Page>
  )
}
