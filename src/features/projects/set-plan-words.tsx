import { useTranslation } from 'react-i18next'
import type { KnownQuestion, SetPlan } from '../../domain/question-set/set-changes'
import { wording } from '../../i18n/wording'
import styles from './questions-dialog.module.css'

interface SetPlanWordsProps {
  plan: SetPlan
  /** Answers by question. */
  answers: ReadonlyMap<string, number>
}

/** What choosing other questions would do, before it is done. */
export function SetPlanWords({ plan, answers }: SetPlanWordsProps) {
  const { t } = useTranslation('project')
  const { adds, returns, removes } = plan
  const answersTo = (questions: readonly KnownQuestion[]) =>
    questions.reduce((total, { id }) => total + (answers.get(id) ?? 0), 0)
  const [brought, kept] = [answersTo(returns), answersTo(removes)]
  return (
    <section className={styles.plan} aria-live="polite">
      <h3>{t('questions.changes')}</h3>
      <ul>
        {adds.length > 0 && (
          <li>
            {t('questions.adds', { count: adds.length })} <Titles questions={adds} />
          </li>
        )}
        {returns.length > 0 && (
          <li>
            {t('questions.returns', { count: returns.length })}{' '}
            {brought > 0 && t('questions.broughtAnswers', { count: brought })} <Titles questions={returns} />
          </li>
        )}
        {removes.length > 0 && (
          <li>
            {t('questions.removes', { count: removes.length })}{' '}
            {kept > 0 && t('questions.keptAnswers', { count: kept })} <Titles questions={removes} />
          </li>
        )}
      </ul>
      {adds.length + returns.length > 0 && <p className={styles.note}>{t('questions.submitted')}</p>}
    </section>
  )
}

function Titles({ questions }: { questions: readonly KnownQuestion[] }) {
  const { i18n } = useTranslation()
  return (
    <span className={styles.titles}>
      {questions.map(({ id, value }) => (
        <bdi key={id}>{wording(value.title, i18n.language)}</bdi>
      ))}
    </span>
  )
}
