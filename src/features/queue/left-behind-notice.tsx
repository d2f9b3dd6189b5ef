import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { QueueRow } from '../../domain/queue-row'
import type { QueueView } from '../../domain/queue-view'
import { listLeftBehind } from '../../storage/unsubmitted-work'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { LanguageText } from '../../ui/language-text'
import styles from './left-behind-notice.module.css'

interface LeftBehindNoticeProps {
  project: string
  person: string
  rows: readonly QueueRow[]
  view: QueueView
}

/** Links that the notice shows at most; the others come as these are opened. */
const linksAtMost = 5

/** Says where texts of this person wait that a closed tab left behind, until they are taken up again. */
export function LeftBehindNotice({ project, person, rows, view }: LeftBehindNoticeProps) {
  const { t } = useTranslation('queue')
  const { db } = useWorkspace()
  const left = useWatched(() => listLeftBehind(db, project), [db, project], [])
  const mine = left.filter((each) => each.person === person)
  if (mine.length === 0) return null

  const items = new Set(mine.map((each) => each.item))
  const links = rows.filter((row) => items.has(row.item)).slice(0, linksAtMost)
  return (
    <aside className={styles.notice} aria-label={t('leftBehind.title', { count: mine.length })}>
      <p>
        <b>{t('leftBehind.title', { count: mine.length })}</b> {t('leftBehind.hint')}
      </p>
      <ul className={styles.links}>
        {links.map((row) => (
          <li key={row.item}>
            <Link to="/p/$project/i/$item" params={{ project, item: row.item }} search={view}>
              <LanguageText language={row.language} className={styles.title}>
                {row.title || t('emptyPrompt')}
              </LanguageText>
            </Link>
          </li>
        ))}
        {items.size > links.length && <li>{t('leftBehind.more', { count: items.size - links.length })}</li>}
      </ul>
    </aside>
  )
}
