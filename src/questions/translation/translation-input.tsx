import { useTranslation } from 'react-i18next'

/** The box of a localized prompt comes with the next version; until then the place says so. */
export function TranslationInput() {
  const { t } = useTranslation('questions')
  return <p>{t('translation.later')}</p>
}
