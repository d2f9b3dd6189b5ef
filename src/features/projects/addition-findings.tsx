import { useTranslation } from 'react-i18next'
import { numberWords } from '../../i18n/number-words'
import { LanguageText } from '../../ui/language-text'
import { WorkProgress } from '../../ui/work-progress'
import type { ProjectComparison } from '../../workers/import-protocol'
import styles from './addition-findings.module.css'
import { ChangedItems } from './changed-items'
import { FirstItems } from './first-items'
import type { Taking } from './use-comparison'

interface AdditionFindingsProps {
  /** Null until the files have been held against the project. */
  comparison: ProjectComparison | null
  taking: Taking
  onTake: (taking: Taking) => void
}

/** What adding the files to a project would do: what is new, the same, or changed. */
export function AdditionFindings({ comparison, taking, onTake }: AdditionFindingsProps) {
  const { t } = useTranslation('project')
  if (!comparison) return <WorkProgress label={t('add.comparing')} share={null} />
  const { items, candidates, labels, labelsKept, ratingsLeftOut, grown } = comparison
  const isAllHere = items.new + items.grown + items.changed + candidates + labels === 0
  return (
    <>
      <section className={styles.findings} aria-label={t('add.findings')}>
        {isAllHere && <p className={styles.allHere}>{t('add.allHere')}</p>}
        <dl className={styles.counts}>
          <Count amount={items.new} what={t('add.new', { count: items.new })} />
          <Count
            amount={items.grown}
            what={t('add.grown', { count: items.grown })}
            note={t('add.grownNote')}
          />
          <Count amount={items.changed} what={t('add.changed', { count: items.changed })} />
          <Count amount={items.same} what={t('add.same', { count: items.same })} />
          <Count amount={labels} what={t('add.labels', { count: labels })} />
        </dl>
        {labelsKept > 0 && <p className={styles.note}>{t('add.labelsKept', { count: labelsKept })}</p>}
        {ratingsLeftOut > 0 && (
          <p className={styles.note}>{t('add.ratingsLeftOut', { count: ratingsLeftOut })}</p>
        )}
        {grown.length > 0 && (
          <ul className={styles.grown} aria-label={t('add.grownList')}>
            {grown.map(({ item, title, language, candidates: added }) => (
              <li key={item}>
                <LanguageText language={language} className={styles.title}>
                  {title}
                </LanguageText>
                <span className={styles.added}>{t('add.candidates', { count: added })}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {items.changed > 0 && <ChangedItems comparison={comparison} taking={taking} onTake={onTake} />}
      <FirstItems facts={comparison.fresh} />
    </>
  )
}

function Count({ amount, what, note }: { amount: number; what: string; note?: string }) {
  const { i18n } = useTranslation()
  if (amount === 0) return null
  return (
    <div>
      <dt>{numberWords(amount, i18n.language)}</dt>
      <dd>
        {what}
        {note && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  )
}
