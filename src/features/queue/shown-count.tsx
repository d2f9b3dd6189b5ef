import { useTranslation } from 'react-i18next'
import { byteWords } from '../../i18n/byte-words'
import type { Search } from '../../storage/use-search'
import styles from './shown-count.module.css'

interface ShownCountProps {
  shown: number
  of: number
  search: Search
  /** Somebody is at the search, so that its size is of interest. */
  isSearching: boolean
}

/** How many rows are left of how many, and how far the search is. */
export function ShownCount({ shown, of, search, isSearching }: ShownCountProps) {
  const { t, i18n } = useTranslation(['search', 'queue'])
  const { prepared, isComplete, found, error } = search
  const isPrepared = prepared !== null && prepared.items >= prepared.of
  return (
    <div className={styles.shown}>
      {isSearching && !error && (
        <p className={styles.index}>
          {prepared === null
            ? t('starting')
            : isPrepared
              ? t('index', { size: byteWords(prepared.bytes, i18n.language) })
              : t('preparing', { items: prepared.items, of: prepared.of })}
        </p>
      )}
      {/* Said aloud once it is the last word. */}
      <p aria-live="polite" aria-busy={found !== null && !isComplete && !error}>
        {found && !isPrepared && !error ? t('soFar', { shown, of }) : t('queue:shown', { shown, of })}
      </p>
    </div>
  )
}
