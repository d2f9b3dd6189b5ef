import { useTranslation } from 'react-i18next'
import { changedParts } from '../../../domain/history/item-parts'
import type { HistoryEntry } from '../../../domain/history/key-history'
import type { ItemValue } from '../../../domain/item'
import { intlLocale } from '../../../i18n/interface-language'
import styles from './history-line.module.css'
import { PartChanges, usePartName } from './part-changes'

/** Parts that are named; of more, only how many there are. */
const named = 3

/** A version of the conversation: what changed in it, and on request how. */
export function ItemVersion({ entry }: { entry: HistoryEntry<ItemValue> }) {
  const { t, i18n } = useTranslation(['history', 'workbench'])
  const nameOf = usePartName()
  const { change, before } = entry
  if (!before || !change.value) {
    return (
      <>
        <p className={styles.name}>{t('item.name')}</p>
        <p className={styles.words}>{t(change.value ? 'item.came' : 'item.gone')}</p>
      </>
    )
  }
  const changes = changedParts(before.value, change.value)
  const names = changes.slice(0, named).map(({ part }) => nameOf(part))
  if (changes.length > named) names.push(t('workbench:andMore', { count: changes.length - named }))
  const list = new Intl.ListFormat(intlLocale(i18n.language), { type: 'unit' })
  return (
    <>
      <p className={styles.name}>{t('item.name')}</p>
      <p className={styles.words}>
        {changes.length === 0 ? t('item.same') : t('item.changed', { parts: list.format(names) })}
      </p>
      {changes.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('showChange')}</summary>
          <PartChanges changes={changes} />
        </details>
      )}
    </>
  )
}
