import { useTranslation } from 'react-i18next'
import { responseAt } from '../../../domain/places'
import { Kbd } from '../../../ui/kbd'
import { keyName } from '../../../ui/use-shortcuts'
import { useOpenPanel } from '../item-panels'
import { useItemSession } from '../item-session'
import { responseName } from '../place-name'
import styles from './difference-button.module.css'

/** Opens the differences between this response and another of its turn. Seen when the pointer or the focus is near. */
export function DifferenceButton({ turn, candidate }: { turn: number; candidate: string }) {
  const { t } = useTranslation('difference')
  const { t: tWorkbench } = useTranslation('workbench')
  const { item, order } = useItemSession()
  const open = useOpenPanel()
  const hasOther = order.some((each) => each !== candidate && responseAt(item.value, each, turn))
  if (!hasOther) return null
  const name = [responseName(candidate, order, tWorkbench), tWorkbench('turn', { turn })].join(
    tWorkbench('comma'),
  )
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={t('openNamed', { name })}
      onClick={() => open({ kind: 'difference', turn, candidate })}
    >
      {t('open')} <Kbd>{keyName('KeyD')}</Kbd>
    </button>
  )
}
