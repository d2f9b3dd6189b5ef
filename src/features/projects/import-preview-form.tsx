import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import type { QuestionSetId } from '../../domain/question-set/question-set'
import { Button } from '../../ui/button'
import { DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import { TextField } from '../../ui/text-field'
import type { ImportChoice, ImportPreview } from '../../workers/import-protocol'
import { AdditionFindings } from './addition-findings'
import { BundleFindings } from './bundle-findings'
import { DestinationPicker, newProjectDestination } from './destination-picker'
import { FirstItems } from './first-items'
import { FoundFiles } from './found-files'
import type { ImportJob } from './import-job'
import styles from './import-preview-form.module.css'
import { ItemFacts } from './item-facts'
import { ProblemList } from './problem-list'
import { QuestionSetPicker } from './question-set-picker'
import { useComparison } from './use-comparison'

interface ImportPreviewFormProps {
  job: ImportJob
  preview: ImportPreview
  /** The project that the files were dropped on. */
  into: string | null
  cancelButton: ReactNode
  onConfirm: (chosen: Pick<ImportChoice, 'newProject' | 'into'>) => void
  /** Opens a project to which nothing is to be added. */
  onOpen: (project: string) => void
}

/** What is in the files, what becomes of it, and the button that makes it so. */
export function ImportPreviewForm(props: ImportPreviewFormProps) {
  const { job, preview, cancelButton, onConfirm, onOpen } = props
  const { t } = useTranslation('projects')
  const { sources, bundles } = preview
  const [name, setName] = useState(sources?.suggestedName ?? '')
  const [set, setSet] = useState<QuestionSetId>(sources?.suggestedSet ?? 'rate-responses')
  const [destination, setDestination] = useState(props.into ?? newProjectDestination)
  const isMixed = sources !== null && bundles.length > 0
  const isNew = destination === newProjectDestination
  const { comparison, taking, setTaking, isNothing } = useComparison(
    job,
    sources && !isMixed && !isNew ? destination : null,
  )
  const refusal = refusalOf(preview)
  const losesRatings = sources !== null && isNew && sources.ratings > 0 && !sources.holdsRatings[set]
  const isReady = !sources || (isNew ? name.trim() !== '' : comparison !== null)

  function confirm(event: FormEvent) {
    event.preventDefault()
    if (!sources) onConfirm({ newProject: null })
    else if (isNew) onConfirm({ newProject: { name: name.trim(), set } })
    else if (isNothing) onOpen(destination)
    else onConfirm({ newProject: null, into: { project: destination, ...taking } })
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
            <DestinationPicker value={destination} onChoose={setDestination} />
            {isNew && (
              <>
                <TextField
                  label={t('import.name')}
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
                <QuestionSetPicker value={set} onChoose={setSet} />
              </>
            )}
            {losesRatings && (
              <p role="alert" className={styles.warning}>
                {t('import.ratingsLost', { ratings: sources.ratings })}
              </p>
            )}
          </section>
        )}
        {sources && !isMixed && !isNew && (
          <AdditionFindings comparison={comparison} taking={taking} onTake={setTaking} />
        )}
        {sources && isNew && <FirstItems facts={sources} />}
        {bundles.length === 1 && bundles[0] && !sources && <FirstItems facts={bundles[0]} />}
      </div>
      <DialogActions>
        {cancelButton}
        <Button
          type="submit"
          look="primary"
          className={styles.confirm}
          disabled={isMixed || refusal !== null || !isReady}
        >
          <ConfirmWords preview={preview} isNew={isNew} isNothing={isNothing} />
        </Button>
      </DialogActions>
    </form>
  )
}

interface ConfirmWordsProps {
  preview: ImportPreview
  isNew: boolean
  isNothing: boolean
}

function ConfirmWords({ preview: { sources, bundles }, isNew, isNothing }: ConfirmWordsProps) {
  const { t } = useTranslation(['projects', 'project'])
  const [bundle] = bundles
  if (sources && !isNew) return t(isNothing ? 'import.open' : 'project:add.confirm')
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
