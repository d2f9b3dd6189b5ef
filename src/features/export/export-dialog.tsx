import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationChoice } from '../../formats/multi-if-csv/write-multi-if-csv'
import { Button } from '../../ui/button'
import { ChoiceCards } from '../../ui/choice-cards'
import { Dialog, DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import { WorkProgress } from '../../ui/work-progress'
import type { ExportFormat } from '../../workers/export-protocol'
import { ExportReport } from './export-report'
import { useExport } from './use-export'
import { WhichConversations } from './which-conversations'

const formats: readonly ExportFormat[] = ['project', 'labels', 'long-jsonl', 'long-csv', 'multi-if-csv']

interface ExportDialogProps {
  project: string
  name: string
  onClose: () => void
}

/** What goes out, the file, and what the file cannot say. */
export function ExportDialog({ project, name, onClose }: ExportDialogProps) {
  const { t } = useTranslation(['projects', 'common'])
  const { step, start } = useExport(project, name)
  const [format, setFormat] = useState<ExportFormat>('project')
  const [conversations, setConversations] = useState<ConversationChoice>('all')

  return (
    <Dialog title={t('export.title', { name })} size="wide" onClose={onClose}>
      {step.kind === 'choosing' && (
        <ChoiceCards
          legend={t('export.what')}
          value={format}
          choices={formats.map((each) => ({
            value: each,
            name: t(`export.format.${each}`),
            about: t(`export.about.${each}`),
          }))}
          onChoose={setFormat}
        />
      )}
      {step.kind === 'choosing' && format === 'multi-if-csv' && (
        <WhichConversations project={project} chosen={conversations} onChoose={setConversations} />
      )}
      {step.kind === 'building' && <WorkProgress label={t('export.preparing')} share={step.share} />}
      {step.kind === 'done' && <ExportReport {...step} />}
      {step.kind === 'failed' && <ErrorNote error={step.error} />}
      <DialogActions>
        {step.kind === 'done' && <Button onClick={step.download}>{t('export.again')}</Button>}
        <Button onClick={onClose}>
          {t(step.kind === 'choosing' || step.kind === 'building' ? 'common:cancel' : 'common:close')}
        </Button>
        {(step.kind === 'choosing' || step.kind === 'failed') && (
          <Button look="primary" onClick={() => void start(format, conversations)}>
            {step.kind === 'failed' ? t('common:tryAgain') : t('export.start')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
