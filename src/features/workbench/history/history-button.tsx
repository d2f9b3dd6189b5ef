import { useTranslation } from 'react-i18next'
import { useOpenPanel } from '../item-panels'

interface HistoryButtonProps {
  /** Key of the label. */
  historyKey: string
  name: string
  className: string | undefined
}

/** Opens what was answered here before. */
export function HistoryButton({ historyKey, name, className }: HistoryButtonProps) {
  const { t } = useTranslation('history')
  const open = useOpenPanel()
  return (
    <button
      type="button"
      className={className}
      aria-label={t('openNamed', { name })}
      onClick={() => open({ kind: 'history', key: historyKey })}
    >
      {t('open')}
    </button>
  )
}
