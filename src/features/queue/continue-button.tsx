import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { keyName } from '../../ui/use-shortcuts'
import styles from './continue-button.module.css'

interface ContinueButtonProps {
  /** Nothing of the view is left to do. */
  isDone: boolean
  /** Then the view says so itself. */
  isViewEmpty: boolean
  /** Enter does the same now; while a row is selected it opens that row. */
  hasKey: boolean
  onContinue: () => void
}

/** Opens the next item to do. */
export function ContinueButton({ isDone, isViewEmpty, hasKey, onContinue }: ContinueButtonProps) {
  const { t } = useTranslation('queue')
  return (
    <div className={styles.continue}>
      {isDone && !isViewEmpty && <p>{t('allDone')}</p>}
      <Button look="primary" className={styles.button} disabled={isDone} onClick={onContinue}>
        {t('continue')}
        {hasKey && !isDone && <Kbd>{keyName('Enter')}</Kbd>}
      </Button>
    </div>
  )
}
