import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type ItemLabels, type ItemSession, useItemLabels, useItemSession } from '../item-session'
import { missingAnswers } from '../missing-answers'
import { responseName } from '../place-name'
import { shownColumns } from './column-arrangement'
import { ColumnMenu } from './column-menu'
import { LetterChip } from './letter-chip'
import styles from './response-tabs.module.css'
import { useColumns } from './use-columns'
import { useModelName } from './use-model-name'

/** Where the tab of a candidate stands, and the id by which what it opens is named. */
export const openTabId = 'open-response'

/** One tab for each response, where there is no room for two beside each other; all turns switch together. */
export function ResponseTabs() {
  const { t } = useTranslation(['columns', 'workbench'])
  const { t: words } = useTranslation('workbench')
  const session = useItemSession()
  const labels = useItemLabels()
  const { arrangement, show } = useColumns()
  const modelOf = useModelName()
  const missing = useMemo(() => missingByCandidate(session, labels), [session, labels])
  const shown = shownColumns(arrangement)
  const { open } = arrangement

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const isMirrored = document.documentElement.dir === 'rtl'
    const at = shown.indexOf(open ?? '')
    const next: Record<string, number> = {
      ArrowLeft: at + (isMirrored ? 1 : -1),
      ArrowRight: at + (isMirrored ? -1 : 1),
      Home: 0,
      End: shown.length - 1,
    }
    if (!(event.key in next)) return
    event.preventDefault()
    const list = event.currentTarget
    show(shown[(next[event.key]! + shown.length) % shown.length]!)
    list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }

  return (
    <div className={styles.row}>
      <div role="tablist" aria-label={t('tabs')} className={styles.tabs} onKeyDown={onKeyDown}>
        {shown.map((candidate) => {
          const isOpen = candidate === open
          const count = missing.get(candidate) ?? 0
          const name = responseName(candidate, session.order, words)
          const model = modelOf(candidate)
          return (
            <button
              key={candidate}
              type="button"
              role="tab"
              aria-selected={isOpen}
              aria-label={[name, model, words('left', { count })].filter(Boolean).join(words('comma'))}
              tabIndex={isOpen ? 0 : -1}
              data-column={candidate}
              {...(isOpen && { id: openTabId })}
              className={styles.tab}
              onClick={() => show(candidate)}
            >
              <LetterChip place={session.order.indexOf(candidate)} />
              {model && <bdi className={styles.model}>{model}</bdi>}
              <span aria-hidden="true" className={count > 0 ? styles.left : styles.done}>
                {count > 0 ? t('leftShort', { count }) : '✓'}
              </span>
            </button>
          )
        })}
      </div>
      {open !== null && <ColumnMenu candidate={open} />}
    </div>
  )
}

/** How many required answers are missing about each candidate. */
function missingByCandidate(session: ItemSession, labels: ItemLabels): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { target } of missingAnswers(session, labels, () => null)) {
    if (target.kind === 'response') counts.set(target.candidate, (counts.get(target.candidate) ?? 0) + 1)
  }
  return counts
}
