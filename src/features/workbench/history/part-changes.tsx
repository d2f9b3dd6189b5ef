import { useTranslation } from 'react-i18next'
import type { ItemPart, PartChange } from '../../../domain/history/item-parts'
import { useItemSession } from '../item-session'
import { responseName } from '../place-name'
import styles from './part-changes.module.css'
import { TextChange } from './text-change'

/** What a part of an item is called, inside a sentence. */
export function usePartName(): (part: ItemPart) => string {
  const { t } = useTranslation('history')
  const { t: tWorkbench } = useTranslation('workbench')
  const { order } = useItemSession()
  return (part) => {
    if (!('turn' in part)) return t(`part.${part.kind}`)
    if (!('candidate' in part)) return t(`part.${part.kind}`, { turn: part.turn })
    const response = order.includes(part.candidate)
      ? responseName(part.candidate, order, tWorkbench)
      : t('part.goneResponse')
    return t(`part.${part.kind}`, { turn: part.turn, response })
  }
}

/** Parts of an item that changed, each as it was and as it is. */
export function PartChanges({ changes }: { changes: readonly PartChange[] }) {
  const nameOf = usePartName()
  return changes.map(({ part, before, after }) => (
    <section key={JSON.stringify(part)} className={styles.part}>
      <h3 className={styles.name}>{nameOf(part)}</h3>
      <TextChange before={before} after={after} />
    </section>
  ))
}
