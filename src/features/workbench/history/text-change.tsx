import { useTranslation } from 'react-i18next'
import { ResponseText } from '../../../conversation/response-text'
import { useDifference } from '../difference/use-difference'
import { useItemSession } from '../item-session'
import styles from './text-change.module.css'

/** A text, with what came to it since the one before marked. */
export function TextSince({ before, text }: { before: string; text: string }) {
  const { t } = useTranslation('history')
  const { item } = useItemSession()
  const { found } = useDifference(before, text, 'word')
  return (
    <div>
      <ResponseText
        text={text}
        language={item.value.language}
        view="raw"
        marks={before === '' ? undefined : found?.secondMarks}
      />
      {found && before !== '' && (
        <p className={styles.amount}>
          {[
            found.onlySecond > 0 && t('wordsAdded', { count: found.onlySecond }),
            found.onlyFirst > 0 && t('wordsRemoved', { count: found.onlyFirst }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </div>
  )
}

/** A text as it was and as it is, what was taken out and what was put in marked. */
export function TextChange({ before, after }: { before: string | null; after: string | null }) {
  const { t } = useTranslation('history')
  const { item } = useItemSession()
  const { found } = useDifference(before ?? '', after ?? '', 'word')
  const { language } = item.value
  return (
    <div className={styles.change}>
      <section>
        <h4 className={styles.heading}>{t('then')}</h4>
        {before === null ? (
          <p className={styles.amount}>{t('nothingThen')}</p>
        ) : (
          <ResponseText
            text={before}
            language={language}
            view="raw"
            marks={after === null ? undefined : found?.firstMarks}
          />
        )}
      </section>
      <section>
        <h4 className={styles.heading}>{t('now')}</h4>
        {after === null ? (
          <p className={styles.amount}>{t('nothingNow')}</p>
        ) : (
          <ResponseText
            text={after}
            language={language}
            view="raw"
            marks={before === null ? undefined : found?.secondMarks}
          />
        )}
      </section>
    </div>
  )
}
