import { useTranslation } from 'react-i18next'
import type { Change } from '../../../domain/change'
import type { HistoryEntry } from '../../../domain/history/key-history'
import type { ItemValue } from '../../../domain/item'
import { parseLabelKey } from '../../../domain/key'
import { isOwnQuestion, type LabelValue } from '../../../domain/label'
import { Button } from '../../../ui/button'
import { Chip } from '../../../ui/chip'
import { ChangeFacts } from './change-facts'
import styles from './history-line.module.css'
import { ItemVersion } from './item-version'
import { TextSince } from './text-change'
import type { TimelineLine } from './timeline'
import { useLabelName } from './use-label-name'
import { summaryText, useLabelWords } from './use-label-words'

interface HistoryLineProps {
  line: TimelineLine
  /** Says what it is about: in the history of the whole item. */
  isNamed: boolean
  onRestore: (change: Change) => void
}

/** One change: what it says, whether it stands, who made it and when. */
export function HistoryLine({ line, isNamed, onRestore }: HistoryLineProps) {
  const { t } = useTranslation('history')
  const { entry, from } = line
  const { change, standing } = entry
  const isLabel = change.kind === 'label'
  return (
    <li className={styles.line} data-standing={standing}>
      <div className={styles.said}>
        {isLabel ? (
          <LabelLine entry={entry as HistoryEntry<LabelValue>} isNamed={isNamed} />
        ) : (
          <ItemVersion entry={entry as HistoryEntry<ItemValue>} />
        )}
        <ChangeFacts change={change} from={from} />
      </div>
      <div className={styles.aside}>
        {standing === 'shown' && <Chip tone="ok">{t('shown')}</Chip>}
        {standing === 'beside' && <Chip tone="bad">{t('beside')}</Chip>}
        {isLabel ? (
          <Restore entry={entry as HistoryEntry<LabelValue>} onRestore={onRestore} />
        ) : (
          standing !== 'shown' &&
          change.value !== null && <Button onClick={() => onRestore(change)}>{t('restoreVersion')}</Button>
        )}
      </div>
    </li>
  )
}

function LabelLine({ entry, isNamed }: { entry: HistoryEntry<LabelValue>; isNamed: boolean }) {
  const { t } = useTranslation('history')
  const nameOf = useLabelName()
  const wordsOf = useLabelWords()
  const { change, before } = entry
  const { question } = parseLabelKey(change.key)
  const said = wordsOf(question, change.value)
  const was = before && wordsOf(question, before.value)
  return (
    <>
      {isNamed && <p className={styles.name}>{nameOf(change.key)}</p>}
      {'text' in said ? (
        <TextSince before={was && 'text' in was ? was.text : ''} text={said.text} />
      ) : (
        <p className={styles.words}>
          <bdi>{change.value === null ? t('takenBack') : said.words}</bdi>
          {change.value?.origin === 'import' && <Chip>{t('imported')}</Chip>}
        </p>
      )}
    </>
  )
}

/** What was submitted, skipped or flagged has its own buttons: only answers are restored from here. */
function Restore({
  entry,
  onRestore,
}: {
  entry: HistoryEntry<LabelValue>
  onRestore: HistoryLineProps['onRestore']
}) {
  const { t } = useTranslation('history')
  const wordsOf = useLabelWords()
  const { change, standing } = entry
  const { question } = parseLabelKey(change.key)
  if (standing === 'shown' || isOwnQuestion(question)) return null
  const value = summaryText(wordsOf(question, change.value))
  return (
    <Button aria-label={t('restoreNamed', { value: value.slice(0, 80) })} onClick={() => onRestore(change)}>
      {t('restore')}
    </Button>
  )
}
