import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { ErrorNote } from '../../ui/error-note'
import styles from './bar-message-line.module.css'
import { UndoLine } from './undo-line'
import type { BarMessage } from './use-item-actions'

interface BarMessageLineProps {
  message: BarMessage | null
  onQueue: () => void
  /** Opens another item. */
  onGoTo: (item: string) => void
}

/** What just happened or stands in the way, said once and in words. */
export function BarMessageLine({ message, onQueue, onGoTo }: BarMessageLineProps) {
  const { t } = useTranslation('workbench')
  if (message?.kind === 'failed') return <ErrorNote error={message.error} />
  return (
    <div aria-live="polite" className={message ? styles.line : undefined}>
      {message?.kind === 'missing' && (
        <p role="alert">
          {t('missing', { count: message.names.length })}{' '}
          <b>{message.names.slice(0, 4).join(t('between'))}</b>
          {message.names.length > 4 && ` ${t('andMore', { count: message.names.length - 4 })}`}
        </p>
      )}
      {message?.kind === 'undo' && <UndoLine message={message} onGoTo={onGoTo} />}
      {message?.kind === 'all-done' && (
        <p>
          {t('allDone')} <Button onClick={onQueue}>{t('toQueue')}</Button>
        </p>
      )}
    </div>
  )
}
