import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ItemStatus } from '../../domain/item-status'
import type { QueueRow } from '../../domain/queue-row'
import { capabilityName, progressOf } from '../../domain/queue-view'
import { numberWords } from '../../i18n/number-words'
import { timeWords } from '../../i18n/time-words'
import { Chip, type ChipTone } from '../../ui/chip'
import { LanguageText } from '../../ui/language-text'
import { useCellFacts } from './cell-facts'
import styles from './cells.module.css'
import { FoundLine } from './found-line'
import { rememberOpened } from './last-opened'
import { MarkedWords } from './marked-words'
import { useQueueWords } from './queue-words'
import { TranslatedFrom } from './translated-from'

interface CellProps {
  row: QueueRow
}

/** The first prompt, as the link that the whole row is. */
export function TitleCell({ row }: CellProps) {
  const { t } = useTranslation('queue')
  const { project, view, words } = useCellFacts()
  return (
    <>
      <Link
        to="/p/$project/i/$item"
        params={{ project, item: row.item }}
        search={view}
        className={styles.link}
        data-item={row.item}
        onClick={() => rememberOpened(project, row.item)}
      >
        <LanguageText language={row.language} className={styles.title}>
          <MarkedWords text={row.title || t('emptyPrompt')} words={words} />
        </LanguageText>
      </Link>
      {words.length > 0 && <FoundLine row={row} />}
    </>
  )
}

export function LanguageCell({ row }: CellProps) {
  return useQueueWords()('language', row.language)
}

export function CapabilityCell({ row }: CellProps) {
  const name = capabilityName(row)
  return name === '' ? <Never /> : <bdi>{name}</bdi>
}

export function DifficultyCell({ row }: CellProps) {
  const words = useQueueWords()
  return row.difficulty === '' ? <Never /> : <bdi>{words('difficulty', row.difficulty)}</bdi>
}

export function NumberCell({ value }: { value: number }) {
  const { i18n } = useTranslation('queue')
  return numberWords(value, i18n.language)
}

const tones: Record<Exclude<ItemStatus, 'translated'>, ChipTone> = {
  'to-do': 'plain',
  'in-progress': 'unsure',
  submitted: 'ok',
  skipped: 'plain',
}

export function StatusCell({ row }: CellProps) {
  const { t } = useTranslation('queue')
  const { person } = useCellFacts()
  const { status, isFlagged, isChangedSince, hasConflict } = progressOf(row, person)
  return (
    <div className={styles.status}>
      {status !== 'translated' && <Chip tone={tones[status]}>{t(`status.${status}`)}</Chip>}
      {row.translatedFrom !== undefined && <TranslatedFrom language={row.translatedFrom} />}
      {isFlagged && <Chip tone="accent">{t('mark.flagged')}</Chip>}
      {hasConflict && <Chip tone="bad">{t('mark.conflict')}</Chip>}
      {isChangedSince && <Chip tone="unsure">{t('mark.changedSince')}</Chip>}
    </div>
  )
}

export function ChangedCell({ row }: CellProps) {
  const { i18n } = useTranslation('queue')
  const { person, nowMs } = useCellFacts()
  const { changedMs } = progressOf(row, person)
  if (changedMs === 0) return <Never />
  return (
    <time dateTime={new Date(changedMs).toISOString()}>{timeWords(changedMs, nowMs, i18n.language)}</time>
  )
}

function Never() {
  const { t } = useTranslation('queue')
  return <span className={styles.never}>{t('never')}</span>
}
