import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import { type QuestionSetId, questionSetIds, questionSets } from '../../domain/question-set/question-set'
import { guidelineOf, planSets } from '../../domain/question-set/set-changes'
import { wording } from '../../i18n/wording'
import { type AskedQuestions, changeQuestions, findAskedQuestions } from '../../storage/question-sets'
import { toStorageError } from '../../storage/storage-error'
import { usePerson, useWatched, useWorkspace } from '../../storage/use-workspace'
import { Button } from '../../ui/button'
import { CheckCards } from '../../ui/check-cards'
import { Dialog, DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import { GuidelineChoice } from './guideline-choice'
import styles from './questions-dialog.module.css'
import { SetPlanWords } from './set-plan-words'

interface QuestionsDialogProps {
  project: string
  onClose: () => void
}

/** What people are asked in a project, chosen among the ready sets; what changes is said before it does. */
export function QuestionsDialog({ project, onClose }: QuestionsDialogProps) {
  const { t } = useTranslation('project')
  const { db } = useWorkspace()
  const asked = useWatched(() => findAskedQuestions(db, project), [db, project])
  return (
    <Dialog title={t('questions.title')} size="wide" isSticky onClose={onClose}>
      {asked && <QuestionsForm asked={asked} onClose={onClose} />}
    </Dialog>
  )
}

function QuestionsForm({ asked, onClose }: { asked: AskedQuestions; onClose: () => void }) {
  const { t, i18n } = useTranslation(['project', 'projects', 'common'])
  const workspace = useWorkspace()
  const person = usePerson()
  const [wanted, setWanted] = useState<ReadonlyMap<QuestionSetId, boolean>>(new Map())
  const [takesGuideline, setTakesGuideline] = useState(asked.isReadyGuideline)
  const [failure, setFailure] = useState<AppError | null>(null)

  const chosen = (id: QuestionSetId) => {
    const want = wanted.get(id)
    return want === undefined ? asked.sets[id] : want ? 'all' : 'none'
  }
  const sets = questionSetIds.filter((id) => chosen(id) !== 'none')
  const plan = planSets(asked.project, asked.questions, wanted)
  const isSame = plan.adds.length + plan.returns.length + plan.removes.length === 0
  const others = asked.questions.filter(
    ({ isAsked, value }) => isAsked && !questionSetIds.some((id) => value.family.startsWith(`${id}/`)),
  )
  const isEmpty = sets.length === 0 && others.length === 0

  async function confirm(event: FormEvent) {
    event.preventDefault()
    try {
      const guideline = takesGuideline && sets.length > 0 ? guidelineOf(sets) : null
      await changeQuestions(workspace, asked, person.id, plan, guideline)
      onClose()
    } catch (cause) {
      setFailure(cause instanceof AppError ? cause : toStorageError(cause))
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void confirm(event)}>
      <CheckCards
        legend={t('questions.sets')}
        choices={questionSetIds.map((id) => ({
          value: id,
          name: wording(questionSets[id].name, i18n.language),
          about: t(`projects:import.about.${id}`),
          chosen: chosen(id),
        }))}
        onChoose={(id, isChosen) => setWanted(new Map(wanted).set(id, isChosen))}
      />
      {others.length > 0 && <p className={styles.note}>{t('questions.others', { count: others.length })}</p>}
      {!isSame && (
        <>
          <SetPlanWords plan={plan} answers={asked.answers} />
          {sets.length > 0 && (
            <GuidelineChoice
              sets={sets}
              present={asked.guideline.text}
              isTaken={takesGuideline}
              onTake={setTakesGuideline}
            />
          )}
        </>
      )}
      {isEmpty && <p className={styles.warning}>{t('questions.none')}</p>}
      {failure && <ErrorNote error={failure} />}
      <DialogActions>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <Button type="submit" look="primary" disabled={isSame}>
          {t('questions.confirm')}
        </Button>
      </DialogActions>
    </form>
  )
}
