import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import styles from './empty-state.module.css'

export function NothingMatches({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('queue')
  return (
    <section className={styles.empty}>
      <h2>{t('nothing.title')}</h2>
      <p>{t('nothing.text')}</p>
      <Button onClick={onClear}>{t('filter.clearAll')}</Button>
    </section>
  )
}
