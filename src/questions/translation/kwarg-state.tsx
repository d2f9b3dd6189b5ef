import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { findInText } from '../../domain/search/find-in-text'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import styles from './kwarg-fields.module.css'

interface KwargStateProps {
  /** The source's words. */
  source: string
  value: string
  /** The text of the translation. */
  text: string
  onKeep: (words: string) => void
  onInsert: (word: string) => void
}

/** Where the words of an instruction stand: not written yet, written, or written and in the text; and the next step. */
export function KwargState({ source, value, text, onKeep, onInsert }: KwargStateProps) {
  const { t } = useTranslation('translate')
  const word = value.trim()
  // Most words stand in the text as they are: the search past case and vowel signs is for the others.
  const isInText = useMemo(
    () => word !== '' && (text.includes(word) || findInText(text, word).length > 0),
    [text, word],
  )
  return (
    <div className={styles.state}>
      {word === '' && (
        <Button look="quiet" aria-label={t('asIsNamed', { source })} onClick={() => onKeep(source)}>
          {t('asIs')}
        </Button>
      )}
      {word !== '' && !isInText && (
        <Button look="quiet" aria-label={t('insertNamed', { word })} onClick={() => onInsert(word)}>
          {t('insert')}
        </Button>
      )}
      {isInText && <Chip tone="ok">✓ {t('inText')}</Chip>}
    </div>
  )
}
