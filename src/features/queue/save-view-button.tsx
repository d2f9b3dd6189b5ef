import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasFilter, isSameView, type QueueView } from '../../domain/queue-view'
import type { SavedView } from '../../storage/saved-views'
import { Button } from '../../ui/button'
import { ViewDialog } from './view-dialog'

interface SaveViewButtonProps {
  project: string
  views: readonly SavedView[]
  view: QueueView
}

/** Offers to keep the view under a name, where it shows something of its own that is not kept yet. */
export function SaveViewButton({ project, views, view }: SaveViewButtonProps) {
  const { t } = useTranslation('search')
  const [isOpen, setOpen] = useState(false)
  const hasSomething = hasFilter(view) || view.search !== undefined || view.sort !== undefined
  const isSaved = views.some((saved) => isSameView(saved.view, view))
  return (
    <>
      {hasSomething && !isSaved && (
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('views.save')}
        </Button>
      )}
      {isOpen && <ViewDialog project={project} view={view} views={views} onClose={() => setOpen(false)} />}
    </>
  )
}
