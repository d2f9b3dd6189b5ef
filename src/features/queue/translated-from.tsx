import { useTranslation } from 'react-i18next'
import { languageWords } from '../../i18n/language-words'
import { Chip } from '../../ui/chip'

/** "translated from English": what an item is that a translation made. `language` is `und` where nobody knows. */
export function TranslatedFrom({ language }: { language: string }) {
  const { t, i18n } = useTranslation('translate')
  return (
    <Chip>
      {language === 'und'
        ? t('translated')
        : t('translatedFrom', { language: languageWords(language, i18n.language) })}
    </Chip>
  )
}
