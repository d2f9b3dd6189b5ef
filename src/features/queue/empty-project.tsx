import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './empty-state.module.css'

export function EmptyProject() {
  const { t } = useTranslation(['queue', 'common'])
  return (
    <section className={styles.empty}>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <Link to="/">{t('common:notFound.home')}</Link>
    </section>
  )
}
