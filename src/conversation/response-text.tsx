import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { beginningOf, renderOnRequestCharacters } from './long-text'
import { Markdown } from './markdown/markdown'
import type { Mark } from './marked-text/mark'
import styles from './response-text.module.css'

/** As Markdown means it, as it was written, or as it was written with every invisible character shown. */
export type TextView = 'rendered' | 'raw' | 'invisible'

interface ResponseTextProps {
  text: string
  /** BCP 47 of the conversation: what screen readers and fonts go by; directions are found block by block. */
  language: string
  view: TextView
  /** What stands out in it. Give the same list for the same marks: the text is made anew for another. */
  marks?: readonly Mark[] | undefined
}

/** What a candidate said, rendered or raw. */
export function ResponseText({ text, language, view }: ResponseTextProps) {
  const { t } = useTranslation('workbench')
  const [isRequested, setRequested] = useState(false)
  const shown = useDeferredValue(text, beginningOf(text))
  const isTooLong = text.length > renderOnRequestCharacters && !isRequested
  const lang = language === 'und' ? undefined : language
  if (view !== 'rendered' || isTooLong) {
    return (
      <>
        {isTooLong && view === 'rendered' && (
          <p className={styles.note}>
            {t('text.tooLong')} <Button onClick={() => setRequested(true)}>{t('text.render')}</Button>
          </p>
        )}
        <div lang={lang} className={styles.raw}>
          {text}
        </div>
      </>
    )
  }
  return (
    <div lang={lang} className={styles.rendered}>
      <Markdown text={shown} />
    </div>
  )
}
