import { useTranslation } from 'react-i18next'
import styles from './plain-screen.module.css'

export function LoadingScreen() {
  const { t } = useTranslation('common')
  return <p className={styles.quiet}>{t('loading')}</p>
}
