import { useTranslation } from 'react-i18next'
import { candidateLetter } from '../../../domain/candidate-order'
import { Button } from '../../../ui/button'
import { useItemSession } from '../item-session'
import styles from './hidden-columns.module.css'
import { useColumns } from './use-columns'

/** What is hidden is named, with the way to see it again: nobody forgets a response that has to be judged. */
export function HiddenColumns() {
  const { t } = useTranslation('columns')
  const { order } = useItemSession()
  const { arrangement, show, showAll } = useColumns()
  const hidden = order.filter((candidate) => arrangement.hidden.has(candidate))
  if (hidden.length === 0) return null
  return (
    <section className={styles.strip} aria-label={t('hiddenColumns')}>
      {hidden.map((candidate) => {
        const letter = candidateLetter(order.indexOf(candidate))
        return (
          <Button key={candidate} data-show-column onClick={() => show(candidate)}>
            {t('showHidden', { letter })}
          </Button>
        )
      })}
      {hidden.length > 1 && (
        <Button look="quiet" onClick={showAll}>
          {t('showAll')}
        </Button>
      )}
    </section>
  )
}
