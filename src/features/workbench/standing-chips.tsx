import { useTranslation } from 'react-i18next'
import { parseLabelKey } from '../../domain/key'
import { isOwnQuestion } from '../../domain/label'
import { Chip, type ChipTone } from '../../ui/chip'
import { useOpenPanel } from './item-panels'
import { useItemLabels, useItemSession } from './item-session'
import { focusFirstStanding } from './settle-standing'
import styles from './standing-chips.module.css'

/** What waits for the person anywhere in the item: answers of two places, and answers on a text that changed since. */
export function StandingChips() {
  const { t } = useTranslation(['workbench', 'history'])
  const { hashOf } = useItemSession()
  const { labels, progress } = useItemLabels()
  const stale = [...labels.values()].filter(({ key, heads }) => {
    const { question, target } = parseLabelKey(key)
    const label = heads[0]?.value
    return label && !isOwnQuestion(question) && label.targetHash !== hashOf(target)
  }).length
  return (
    <>
      {progress.hasConflict && <StandingChip tone="bad" what={t('status.conflict')} />}
      {stale > 0 && <StandingChip tone="unsure" what={t('history:staleAnswers', { count: stale })} />}
    </>
  )
}

/** Goes to the first; where none is on the screen, to the history, which shows all. */
function StandingChip({ tone, what }: { tone: ChipTone; what: string }) {
  const { t } = useTranslation('history')
  const open = useOpenPanel()
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t('showFirst', { what })}
      onClick={() => focusFirstStanding() || open({ kind: 'history', key: null })}
    >
      <Chip tone={tone}>{what}</Chip>
    </button>
  )
}
