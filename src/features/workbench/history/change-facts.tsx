import { useTranslation } from 'react-i18next'
import type { Change } from '../../../domain/change'
import { atMs } from '../../../domain/clock'
import { dateTimeWords, timeWords } from '../../../i18n/time-words'
import { useWorkspace } from '../../../storage/use-workspace'
import styles from './change-facts.module.css'
import { usePersonName } from './use-person-name'

interface ChangeFactsProps {
  change: Pick<Change, 'by' | 'at' | 'device'>
  /** `here`, or the name of the file that it came with. Absent where that is not known. */
  from?: string
}

/** So long it is also said how long ago something was. */
const recentMs = 7 * 24 * 60 * 60_000

/** Who made a change, when, and on which device. */
export function ChangeFacts({ change, from = 'here' }: ChangeFactsProps) {
  const { t, i18n } = useTranslation('history')
  const { clock } = useWorkspace()
  const nameOf = usePersonName()
  const ms = atMs(change.at)
  const isHere = change.device === clock.device
  return (
    <span className={styles.facts}>
      <bdi>{nameOf(change.by)}</bdi>
      {ms > 0 ? (
        <time dateTime={new Date(ms).toISOString()}>
          {Date.now() - ms < recentMs
            ? t('when', {
                time: dateTimeWords(ms, i18n.language),
                ago: timeWords(ms, Date.now(), i18n.language),
              })
            : dateTimeWords(ms, i18n.language)}
        </time>
      ) : (
        <span>{t('unknownTime')}</span>
      )}
      <span>{t(isHere ? 'device.here' : 'device.elsewhere')}</span>
      {!isHere && from !== 'here' && <span>{t('device.file', { name: from })}</span>}
    </span>
  )
}
