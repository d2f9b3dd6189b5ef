import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AttachedFiles, AttachedFilesProvider } from '../../conversation/attachments/attached-files'
import type { AppError } from '../../domain/app-error'
import { attachmentsOf } from '../../domain/item-attachments'
import { intlLocale } from '../../i18n/interface-language'
import { type AddedFiles, addFiles } from '../../storage/add-files'
import { findAttachedFiles } from '../../storage/attached-files'
import { useWatched, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { ErrorNote } from '../../ui/error-note'
import styles from './item-files.module.css'
import { useItemSession } from './item-session'

type Outcome = { kind: 'done'; files: AddedFiles } | { kind: 'failed'; error: AppError }

/** Gives the conversation its files, and takes those that were missing: chosen, or dropped anywhere on the page. */
export function ItemFiles({ children }: { children: ReactNode }) {
  const workspace = useWorkspace()
  const { item, project, person } = useItemSession()
  const attachments = useMemo(() => attachmentsOf(item.value), [item.value])
  const files = useWatched(() => findAttachedFiles(workspace.db, attachments), [workspace.db, attachments])
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const add = useCallback(
    (added: readonly File[]) =>
      addFiles(workspace, { project: project.id, person }, added).then(
        (found) => setOutcome({ kind: 'done', files: found }),
        (error: AppError) => setOutcome({ kind: 'failed', error }),
      ),
    [workspace, project.id, person],
  )
  const isDropping = useMissingFileDrop(
    attachments.some(({ id }) => !id || (files && !files.has(id))),
    add,
  )
  const given = useMemo((): AttachedFiles => ({ files, addFiles: add }), [files, add])
  return (
    <AttachedFilesProvider value={given}>
      <FilesOutcome outcome={outcome} isDropping={isDropping} onClose={() => setOutcome(null)} />
      {children}
    </AttachedFilesProvider>
  )
}

interface FilesOutcomeProps {
  outcome: Outcome | null
  isDropping: boolean
  onClose: () => void
}

/** What became of added files. It stays in view wherever one is in the conversation. */
function FilesOutcome({ outcome, isDropping, onClose }: FilesOutcomeProps) {
  const { t, i18n } = useTranslation(['conversation', 'common'])
  const list = new Intl.ListFormat(intlLocale(i18n.language), { type: 'conjunction' })
  const words = (what: keyof AddedFiles, names: readonly string[]) =>
    names.length > 0 && (
      <p>
        {t(`files.${what}`, {
          count: names.length,
          // Names are isolated: their direction disturbs nothing around them.
          names: list.format(names.map((name) => `\u2068${name}\u2069`)),
        })}
      </p>
    )
  return (
    <div aria-live="polite" className={styles.place}>
      {isDropping && <p className={styles.outcome}>{t('files.drop')}</p>}
      {!isDropping && outcome && (
        <div className={styles.outcome}>
          <div>
            {outcome.kind === 'failed' ? (
              <ErrorNote error={outcome.error} />
            ) : (
              <>
                {words('added', outcome.files.added)}
                {words('different', outcome.files.different)}
                {words('unnamed', outcome.files.unnamed)}
              </>
            )}
          </div>
          <Button look="quiet" onClick={onClose}>
            {t('common:close')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** While a file is missing, files dropped on the page are taken for it. The answer is whether some are held over it. */
function useMissingFileDrop(isMissing: boolean, take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isMissing) return
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    function onDragOver(event: DragEvent) {
      if (!holdsFiles(event)) return
      // Without this the browser would open the file in place of the app.
      event.preventDefault()
      setOver(true)
    }
    function onDragLeave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false)
    }
    function onDrop(event: DragEvent) {
      if (!holdsFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      take([...event.dataTransfer.files])
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
      setOver(false)
    }
  }, [isMissing, take])
  return isOver
}
