import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueRow } from '../../domain/queue-row'
import type { Excerpt } from '../../domain/search/excerpt'
import { foldedText } from '../../domain/search/folded-text'
import { useExcerpt } from '../../storage/use-search'
import { LanguageText } from '../../ui/language-text'
import { useCellFacts } from './cell-facts'
import styles from './found-line.module.css'
import { MarkedWords } from './marked-words'

/** Where in the item words stand that its title does not have. The line is there before its text is. */
export function FoundLine({ row }: { row: QueueRow }) {
  const { project, words } = useCellFacts()
  const missing = useMemo(() => {
    const title = foldedText(row.title)
    return words.filter((word) => !title.includes(word))
  }, [row.title, words])
  const excerpt = useExcerpt(project, row.item, missing)
  if (missing.length === 0 || excerpt === null) return null
  return <p className={styles.line}>{excerpt && <ExcerptText excerpt={excerpt} language={row.language} />}</p>
}

function ExcerptText({ excerpt, language }: { excerpt: Excerpt; language: string }) {
  const { t } = useTranslation('search')
  const { place, text } = excerpt
  const { words } = useCellFacts()
  const marked = <MarkedWords text={text} words={words} />
  const turn = 'turn' in place ? place.turn : 0
  return (
    <>
      <span className={styles.place}>{t(`place.${place.kind}`, { turn })}</span>
      {place.kind === 'response' ? (
        // What a model said may be in another language than it was asked in.
        <span dir="auto" className={styles.text}>
          {marked}
        </span>
      ) : (
        <LanguageText language={language} className={styles.text}>
          {marked}
        </LanguageText>
      )}
    </>
  )
}
