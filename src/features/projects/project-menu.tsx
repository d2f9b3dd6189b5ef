import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Menu, MenuItem } from '../../ui/menu'
import styles from './project-menu.module.css'
import { useFileIntake } from './use-file-intake'

const QuestionsDialog = lazy(async () => ({ default: (await import('./questions-dialog')).QuestionsDialog }))

interface ProjectMenuProps {
  project: string
  /** The dialog that takes the project off this device. */
  renderRemove: (onClose: () => void) => ReactNode
  /** The dialog that exports it, where that has no button of its own. */
  renderExport?: (onClose: () => void) => ReactNode
}

/** What can be done with a project as a whole: add files, change the questions, remove it. Takes dropped files, too. */
export function ProjectMenu({ project, renderRemove, renderExport }: ProjectMenuProps) {
  const { t } = useTranslation('project')
  const [open, setOpen] = useState<'questions' | 'export' | 'remove' | null>(null)
  const { choose, intake } = useFileIntake({ name: t('add.files'), dropHint: t('add.drop'), into: project })
  const close = () => setOpen(null)
  return (
    <>
      <div className={styles.menu}>
        <Menu
          label={t('menu.name')}
          face={
            <>
              {t('menu.face')} <span aria-hidden="true">▾</span>
            </>
          }
          look="plain"
        >
          <MenuItem onChoose={choose}>{t('menu.add')}</MenuItem>
          <MenuItem onChoose={() => setOpen('questions')}>{t('menu.questions')}</MenuItem>
          {renderExport && <MenuItem onChoose={() => setOpen('export')}>{t('menu.export')}</MenuItem>}
          <MenuItem onChoose={() => setOpen('remove')}>{t('menu.remove')}</MenuItem>
        </Menu>
      </div>
      {intake}
      {open === 'questions' && (
        <Suspense>
          <QuestionsDialog project={project} onClose={close} />
        </Suspense>
      )}
      {open === 'export' && renderExport?.(close)}
      {open === 'remove' && renderRemove(close)}
    </>
  )
}
