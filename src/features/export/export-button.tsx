import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog')).ExportDialog }))

interface ExportButtonProps {
  project: string
  /** The project's name: it stands in the dialog and in the file's name. */
  name: string
}

/** Takes a project out as a file. */
export function ExportButton({ project, name }: ExportButtonProps) {
  const { t } = useTranslation('projects')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('export.open')}</Button>
      {isOpen && (
        <Suspense>
          <ExportDialog project={project} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
