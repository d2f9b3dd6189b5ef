import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Menu, MenuItem } from '../../ui/menu'
import { useFileIntake } from './use-file-intake'

const QuestionsDialog = lazy(async () => ({ default: (await import('./questions-dialog')).QuestionsDialog }))

interface ProjectMenuProps {
  project: string
  /** The dialog that takes the project off this device. */
  renderRemove: (onClose: () => void) => ReactNode
}

/** What can be done with a project as a whole: add files, change the questions, remove it. Takes dropped files, too. */
export function ProjectMenu({ project, renderRemove }: ProjectMenuProps) {
  const { t } = useTranslation('project')
  const [open, setOpen] = useState<'questions' | 'remove' | null>(null)
  const { choose, intake } = useFileIntake({ name: t('add.files'), dropHint: t('add.drop'), into: project })
  const close = () => setOpen(null)
  return (
    <>
      <Menu label={t('menu.name')} face={t('menu.face')} look="plain">
        <MenuItem onChoose={choose}>{t('menu.add')}</MenuItem>
        <MenuItem onChoose={() => setOpen('questions')}>{t('menu.questions')}</MenuItem>
        <MenuItem onChoose={() => setOpen('remove')}>{t('menu.remove')}</MenuItem>
      </Menu>
      {intake}
      {open === 'questions' && (
        <Suspense>
          <QuestionsDialog project={project} onClose={close} />
        </Suspense>
      )}
      {open === 'remove' && renderRemove(close)}
    </>
  )
}
