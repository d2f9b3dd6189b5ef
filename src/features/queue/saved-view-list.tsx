import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSameView, type QueueView } from '../../domain/queue-view'
import { intlLocale } from '../../i18n/interface-language'
import type { SavedView } from '../../storage/saved-views'
import { Button } from '../../ui/button'
import styles from './saved-view-list.module.css'
import { ViewDialog } from './view-dialog'

interface SavedViewListProps {
  project: string
  views: readonly SavedView[]
  view: QueueView
}

/** The person's saved views, as links to look at them; the one that is looked at can be changed. */
export function SavedViewList({ project, views, view }: SavedViewListProps) {
  const { t, i18n } = useTranslation('search')
  const [changed, setChanged] = useState<SavedView | null>(null)
  if (views.length === 0) return null

  const { compare } = new Intl.Collator(intlLocale(i18n.language), { numeric: true })
  return (
    <nav aria-label={t('views.name')} className={styles.views}>
      <ul className={styles.list}>
        {views
          .toSorted((a, b) => compare(a.name, b.name))
          .map((saved) => {
            const isShown = isSameView(saved.view, view)
            return (
              <li key={saved.id} className={isShown ? styles.shown : undefined}>
                <Link
                  to="/p/$project"
                  params={{ project }}
                  search={saved.view}
                  resetScroll={false}
                  className={styles.link}
                  activeOptions={{ exact: true, includeSearch: true }}
                  {...(isShown && { 'aria-current': 'page' })}
                >
                  <bdi>{saved.name}</bdi>
                </Link>
                {isShown && (
                  <Button
                    look="quiet"
                    className={styles.change}
                    aria-label={t('views.edit', { name: saved.name })}
                    onClick={() => setChanged(saved)}
                  >
                    <span aria-hidden="true">⋯</span>
                  </Button>
                )}
              </li>
            )
          })}
      </ul>
      {changed && (
        <ViewDialog
          project={project}
          view={changed.view}
          views={views}
          changed={changed}
          onClose={() => setChanged(null)}
        />
      )}
    </nav>
  )
}
