import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { beginningOf, renderOnRequestCharacters } from './long-text'
import { Markdown } from './markdown/markdown'
import { MarkdownParts } from './markdown/markdown-parts'
import type { Mark } from './marked-text/mark'
import { RawText } from './raw-text/raw-text'
import styles from './response-text.module.css'

/** As Markdown means it, as it was written, or as it was written with every invisible character shown. */
export type TextView = 'rendered' | 'raw' | 'invisible'

export interface ResponseTextProps {
  text: string
  /** BCP 47 of the conversation: what screen readers and fonts go by; directions are found block by block. */
  language: string
  view: TextView
  /** What stands out in it. Give the same list for the same marks: the text is made anew for another. */
  marks?: readonly Mark[] | undefined
}

/** What a candidate said, with what stands out in it. */
export function ResponseText({ text, language, view, marks }: ResponseTextProps) {
  const lang = language === 'und' ? undefined : language
  // Marks may change with every key of a search, which must not wait for the texts.
  const shownMarks = useDeferredValue(marks)
  if (view !== 'rendered') {
    return <RawText text={text} lang={lang} marks={shownMarks} showsInvisible={view === 'invisible'} />
  }
  if (text.length > renderOnRequestCharacters) return <HugeText text={text} lang={lang} marks={shownMarks} />
  return <RenderedText text={text} lang={lang} marks={shownMarks} />
}

interface LangTextProps {
  text: string
  lang: string | undefined
  marks: readonly Mark[] | undefined
}

function RenderedText({ text, lang, marks }: LangTextProps) {
  const shown = useDeferredValue(text, beginningOf(text))
  return (
    <div lang={lang} className={styles.rendered}>
      <Markdown text={shown} marks={marks} />
    </div>
  )
}

/** A text that takes seconds to render is shown as it was written until somebody asks for more. */
function HugeText({ text, lang, marks }: LangTextProps) {
  const { t } = useTranslation('workbench')
  const [isRequested, setRequested] = useState(false)
  if (isRequested) {
    return (
      <div lang={lang} className={styles.rendered}>
        <MarkdownParts text={text} marks={marks} />
      </div>
    )
  }
  return (
    <>
      <p className={styles.note}>
        {t('text.tooLong')} <Button onClick={() => setRequested(true)}>{t('text.render')}</Button>
      </p>
      <RawText text={text} lang={lang} marks={marks} showsInvisible={false} />
    </>
  )
}
