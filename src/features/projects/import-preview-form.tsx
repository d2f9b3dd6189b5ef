import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import type { QuestionSetId } from '../../domain/question-set/question-set'
import { Button } from '../../ui/button'
import { DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import { TextField } from '../../ui/text-field'
import type { ImportChoice, ImportPreview } from '../../workers/import-protocol'
import { BundleFindings } from './bundle-findings'
import { FirstItems } from './first-items'
import { FoundFiles } from './found-files'
import type { ImportJob } from './import-job'
import styles from './import-preview-form.module.css'
import { ItemFacts } from './item-facts'
import { ProblemList } from './problem-list'
import { QuestionSetPicker } from './question-set-picker'

interface ImportPreviewFormProps {
  job: ImportJob
  preview: ImportPreview
  cancelButton: ReactNode
  onConfirm: (newProject: ImportChoice['newProject']) => void
}

/** What is in the files, what becomes of it, and the button that makes it so. */
export function ImportPreviewForm({ job, preview, cancelButton, onConfirm }: ImportPreviewFormProps) {
  const { t } = useTranslation('projects')
  const { sources, bundles } = preview
  const [name, setName] = useState(sources?.suggestedName ?? '')
  const [set, setSet] = useState<QuestionSetId>(sources?.suggestedSet ?? 'rate-responses')
  const isMixed = sources !== null && bundles.length > 0
  const refusal = refusalOf(preview)
  const losesRatings = sources !== null && sources.ratings > 0 && !sources.holdsRatings[set]

  function confirm(event: FormEvent) {
    event.preventDefault()
    onConfirm(sources ? { name: name.trim(), set } : null)
  }

  return (
    <form className={styles.form} onSubmit={confirm}>
      <div className={styles.parts}>
        {refusal && <ErrorNote error={refusal} />}
        {isMixed && <p className={styles.warning}>{t('import.mixed')}</p>}
        <FoundFiles files={preview.files}>{sources && <ItemFacts facts={sources} />}</FoundFiles>
        <ProblemList job={job} problems={preview.problems} />
        {bundles.map((bundle) => (
          <BundleFindings key={bundle.project} bundle={bundle} />
        ))}
        {sources && !isMixed && (
          <section className={styles.part}>
            <h3>{t('import.project')}</h3>
            <TextField
              label={t('import.name')}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <QuestionSetPicker value={set} onChoose={setSet} />
            {losesRatings && (
              <p role="alert" className={styles.warning}>
                {t('import.ratingsLost', { ratings: sources.ratings })}
              </p>
            )}
          </section>
        )}
        {sources && <FirstItems facts={sources} />}
        {bundles.length === 1 && bundles[0] && !sources && <FirstItems facts={bundles[0]} />}
      </div>
      <DialogActions>
        {cancelButton}
        <Button
          type="submit"
          look="primary"
          className={styles.confirm}
          disabled={isMixed || refusal !== null || (sources !== null && name.trim() === '')}
        >
          <ConfirmWords preview={preview} />
        </Button>
      </DialogActions>
    </form>
  )
}

function ConfirmWords({ preview: { sources, bundles } }: { preview: ImportPreview }) {
  const { t } = useTranslation('projects')
  const [bundle] = bundles
  if (sources || !bundle) return t('import.create')
  if (bundles.length > 1) return t('import.addAll')
  if (!bundle.isHere) return t('import.addProject')
  return bundle.fresh > 0 ? <bdi>{t('import.addTo', { name: bundle.name })}</bdi> : t('import.open')
}

/** Why nothing of it can be added. */
function refusalOf({ sources, bundles }: ImportPreview): AppError | null {
  if (!sources && bundles.length === 0) return new AppError('nothing-to-import')
  return bundles.some(({ isProjectMissing }) => isProjectMissing)
    ? new AppError('bundle-project-missing')
    : null
}
