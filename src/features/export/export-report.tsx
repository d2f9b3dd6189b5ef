import { useTranslation } from 'react-i18next'
import type { LossReport } from '../../formats/long-table/loss-report'
import type { SettledWork } from '../../storage/settle-work'
import type { ExportFormat, ExportResult } from '../../workers/export-protocol'
import styles from './export-report.module.css'
import { LostOfConversations } from './lost-of-conversations'

interface ExportReportProps {
  format: ExportFormat
  result: ExportResult
  settled: SettledWork
}

/** What is in the file and what is not, counted. */
export function ExportReport({ format, result, settled }: ExportReportProps) {
  const { t } = useTranslation(['projects', 'loss'])
  return (
    <div className={styles.report}>
      <p className={styles.done}>{t('export.done')}</p>
      {settled.elsewhere > 0 && (
        <p role="alert" className={styles.warning}>
          {t('export.elsewhere', { count: settled.elsewhere })}
        </p>
      )}
      {settled.recovered > 0 && <p>{t('export.recovered', { count: settled.recovered })}</p>}
      {result.conversationLoss ? (
        <LostOfConversations loss={result.conversationLoss} />
      ) : result.loss ? (
        <Loss loss={result.loss} />
      ) : (
        <p>
          {t('export.holdsRecords', { count: result.records })} {format === 'project' && t('loss:bundle')}
        </p>
      )}
    </div>
  )
}

function Loss({ loss }: { loss: LossReport }) {
  const { t } = useTranslation('loss')
  const { labels, written, rows, leftOut, notExpressed } = loss
  return (
    <>
      <p>{t('summary', { labels, written, rows })}</p>
      {leftOut.length > 0 && (
        <section>
          <h3>{t('left-out')}</h3>
          <ul>
            {leftOut.map(({ code, count }) => (
              <li key={code}>{t(code, { count })}</li>
            ))}
          </ul>
        </section>
      )}
      {notExpressed.length > 0 && (
        <section>
          <h3>{t('not-expressed')}</h3>
          <ul>
            {notExpressed.map(({ code, count }) => (
              <li key={code}>{t(code, { count })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
