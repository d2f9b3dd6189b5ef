import { useTranslation } from 'react-i18next'
import type { LocalizableKwarg } from '../../domain/instruction/localizable-kwargs'
import { LanguageText } from '../../ui/language-text'
import type { TranslationSource } from '../answer-props'
import styles from './kwarg-fields.module.css'
import { KwargState } from './kwarg-state'
import { kwargWords } from './kwarg-words'
import { partPlace } from './part-place'
import { WordBox } from './word-box'

/** What the fields of all arguments get. */
export interface KwargFieldProps<Kwarg> {
  source: TranslationSource
  /** What the translation's box is called. */
  box: string
  /** Place of the instruction in the turn's list. */
  place: number
  kwarg: Kwarg
  /** The text of the translation: what is written here should stand in it. */
  text: string
  onInsert: (word: string) => void
}

interface OneKwargProps extends KwargFieldProps<Extract<LocalizableKwarg, { source: string }>> {
  value: string
  onChange: (words: string) => void
}

/** One text that an instruction mentions, as the source has it and as the translation has it. */
export function KwargField({ source, box, place, kwarg, text, value, onInsert, onChange }: OneKwargProps) {
  const { t } = useTranslation('translate')
  const what = kwargWords(kwarg.name, t)
  return (
    <div className={styles.field} data-place={partPlace(source.place, place, kwarg.name)}>
      <div className={styles.what}>
        {what}{' '}
        <LanguageText language={source.language} className={styles.source}>
          {kwarg.source}
        </LanguageText>
      </div>
      <WordBox
        name={t('kwargNamed', { name: box, what })}
        language={source.into}
        isLong={kwarg.role === 'sentences'}
        value={value}
        onChange={onChange}
      />
      <KwargState source={kwarg.source} value={value} text={text} onKeep={onChange} onInsert={onInsert} />
    </div>
  )
}
