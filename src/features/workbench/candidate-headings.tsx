import { useTranslation } from 'react-i18next'
import styles from './candidate-headings.module.css'
import { useItemLabels, useItemSession } from './item-session'
import { responseName } from './place-name'

/** The columns' headings. A model's name stands there only once the person has submitted, or where the project shows it. */
export function CandidateHeadings() {
  const { t } = useTranslation('workbench')
  const { item, order, project } = useItemSession()
  const { progress } = useItemLabels()
  if (order.length === 0) return null
  const isNamed = !project.value.modelNamesHidden || progress.status === 'submitted'
  return (
    <div className={styles.headings}>
      {order.map((candidate) => {
        const model = isNamed ? item.identities.get(candidate)?.model : undefined
        return (
          <div key={candidate} className={styles.heading}>
            <h2>{responseName(candidate, order, t)}</h2>
            {model && (
              <span className={styles.model}>
                <bdi>{model}</bdi>
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}
