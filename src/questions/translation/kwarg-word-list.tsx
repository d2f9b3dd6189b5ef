import { useTranslation } from 'react-i18next'
import type { LocalizableKwarg } from '../../domain/instruction/localizable-kwargs'
import { Button } from '../../ui/button'
import { LanguageText } from '../../ui/language-text'
import type { KwargFieldProps } from './kwarg-field'
import styles from './kwarg-fields.module.css'
import { KwargState } from './kwarg-state'
import { kwargWords } from './kwarg-words'
import { partPlace } from './part-place'
import { WordBox } from './word-box'

interface KwargWordListProps extends KwargFieldProps<Extract<LocalizableKwarg, { role: 'word-list' }>> {
  /** Null before anything is written. */
  value: readonly string[] | null
  onChange: (words: readonly string[]) => void
}

/** The words that an instruction lists: a line each, beside the source's word at its place; there may be more or fewer. */
export function KwargWordList(props: KwargWordListProps) {
  const { source, box, place, kwarg, text, value, onInsert, onChange } = props
  const { t } = useTranslation('translate')
  const what = kwargWords(kwarg.name, t)
  const words = value ?? kwarg.source.map(() => '')
  const name = t('kwargNamed', { name: box, what })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a part of the grid around it
    <div
      className={styles.list}
      role="group"
      aria-label={name}
      data-place={partPlace(source.place, place, kwarg.name)}
    >
      {words.map((word, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word is known by its place in the list
        <div key={i} className={styles.field}>
          <div className={styles.what}>
            {what}{' '}
            <LanguageText language={source.language} className={styles.source}>
              {kwarg.source[i] ?? ''}
            </LanguageText>
          </div>
          <WordBox
            name={t('entryNamed', { name: box, what, place: i + 1, of: words.length })}
            language={source.into}
            value={word}
            onChange={(typed) => onChange(words.with(i, typed))}
          />
          <KwargState
            source={kwarg.source[i] ?? ''}
            value={word}
            text={text}
            onKeep={(kept) => onChange(words.with(i, kept))}
            onInsert={onInsert}
          />
          {words.length > 1 && (
            <Button
              look="quiet"
              className={styles.remove}
              aria-label={t('removeWord', { place: i + 1 })}
              onClick={() => onChange(words.toSpliced(i, 1))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      <Button
        look="quiet"
        className={styles.add}
        aria-label={t('addWordNamed', { name })}
        onClick={() => onChange([...words, ''])}
      >
        + {t('addWord')}
      </Button>
    </div>
  )
}
