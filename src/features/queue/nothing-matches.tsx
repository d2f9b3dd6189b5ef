import { useTranslation } from 'react-i18next'
import { hasFilter, type QueueView, withoutFilters } from '../../domain/queue-view'
import type { Search } from '../../storage/use-search'
import { Button } from '../../ui/button'
import styles from './empty-state.module.css'

interface NothingMatchesProps {
  view: QueueView
  search: Search
  onShow: (view: QueueView) => void
}

/** The view is empty: why, and what to do. */
export function NothingMatches({ view, search, onShow }: NothingMatchesProps) {
  const { t } = useTranslation(['queue', 'search'])
  if (search.found && search.error) return null
  if (search.found && !search.isComplete) {
    return (
      <section className={`${styles.empty} ${styles.late}`}>
        <h2>{t('search:looking.title')}</h2>
        <p>{t('search:looking.text')}</p>
      </section>
    )
  }
  if (!search.found) {
    return (
      <section className={styles.empty}>
        <h2>{t('nothing.title')}</h2>
        <p>{t('nothing.text')}</p>
        <Button onClick={() => onShow(withoutFilters(view))}>{t('filter.clearAll')}</Button>
      </section>
    )
  }
  const isFiltered = hasFilter(view)
  return (
    <section className={styles.empty}>
      <h2>{t('search:nothing.title')}</h2>
      <p>{t(isFiltered ? 'search:nothing.filteredText' : 'search:nothing.text')}</p>
      <Button onClick={() => onShow(withoutFilters(view))}>
        {t(isFiltered ? 'search:nothing.clearAll' : 'search:nothing.clear')}
      </Button>
    </section>
  )
}
