import { useTranslation } from 'react-i18next'
import type { ConversationLoss } from '../../formats/multi-if-csv/conversation-loss'

/** How many conversations are in the file, and what it cannot say of them. */
export function LostOfConversations({ loss }: { loss: ConversationLoss }) {
  const { t } = useTranslation(['translate', 'loss'])
  const { conversations, written, leftOut, notExpressed } = loss
  return (
    <>
      <p>{t('export.summary', { count: conversations, written })}</p>
      {leftOut.length > 0 && (
        <section>
          <h3>{t('loss:left-out')}</h3>
          <ul>
            {leftOut.map(({ code, count }) => (
              <li key={code}>{t(`loss.${code}`, { count })}</li>
            ))}
          </ul>
        </section>
      )}
      {notExpressed.length > 0 && (
        <section>
          <h3>{t('loss:not-expressed')}</h3>
          <ul>
            {notExpressed.map(({ code, count }) => (
              <li key={code}>{t(`loss.${code}`, { count })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
