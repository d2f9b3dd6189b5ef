import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { groupOf } from '../../../domain/translation/group-of'
import { languageWords } from '../../../i18n/language-words'
import { useQueue } from '../../../storage/use-queue'
import { useItemSession } from '../item-session'
import styles from './version-notice.module.css'

/** Says where a file has brought the conversation in the chosen language already: that version will stay. */
export function VersionNotice() {
  const { t, i18n } = useTranslation('translate')
  const { project, item, translation } = useItemSession()
  const view = useSearch({ from: '/p/$project/i/$item' })
  const rows = useQueue(project.id)
  const into = translation?.into ?? null
  const group = groupOf(item.id, item.value)
  const version = rows?.find(
    (row) => row.language === into && row.translatedFrom === undefined && groupOf(row.item, row) === group,
  )
  if (into === null || !version) return null
  return (
    <p className={styles.notice}>
      {t('version.text', { language: languageWords(into, i18n.language) })}{' '}
      <Link to="/p/$project/i/$item" params={{ project: project.id, item: version.item }} search={view}>
        {t('version.open')}
      </Link>
    </p>
  )
}
