import { useTranslation } from 'react-i18next'
import { checkerLanguage } from '../../domain/instruction/checker-languages'
import { kwargRole } from '../../domain/instruction/kwarg-role'
import type { Instruction } from '../../domain/item'
import { languageWords } from '../../i18n/language-words'
import { Select } from '../../ui/select'
import type { TranslationSource } from '../answer-props'
import styles from './kwarg-fields.module.css'
import { kwargWords } from './kwarg-words'

interface AnswerLanguageProps {
  source: TranslationSource
  /** What the translation's box is called. */
  name: string
  instruction: Instruction
  value: unknown
  onChange: (language: string | null) => void
}

/**
 * The language that the response has to be in. It goes on naming the same one; but a prompt that asks for its own
 * language may, translated, ask for the other, where the published checker knows it.
 */
export function AnswerLanguage({ source, name, instruction, value, onChange }: AnswerLanguageProps) {
  const { t, i18n } = useTranslation('translate')
  if (kwargRole(instruction, 'language') !== 'answer-language') return null
  const asked = String(instruction.kwargs.language)
  const own = checkerLanguage(source.into)
  if (asked !== checkerLanguage(source.language) || own === null || own === asked) return null
  const what = kwargWords('language', t)
  return (
    <div className={styles.field}>
      <div className={styles.what}>{what}</div>
      <Select
        label={t('kwargNamed', { name, what })}
        isLabelHidden
        value={value === own ? own : asked}
        options={[
          { value: asked, name: t('answerLanguage', { language: languageWords(asked, i18n.language) }) },
          { value: own, name: languageWords(own, i18n.language) },
        ]}
        onChoose={(chosen) => onChange(chosen === own ? own : null)}
      />
    </div>
  )
}
