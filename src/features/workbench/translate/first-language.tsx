import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { focusFirst } from '../focus-place'
import { type TranslationSession, useItemSession } from '../item-session'
import styles from './first-language.module.css'
import { LanguageChooser } from './language-chooser'
import { languagePlace } from './missing-translations'

/** Where the translation will stand: the language it goes into has to be chosen first. */
export function FirstLanguage({ translation }: { translation: TranslationSession }) {
  const { t } = useTranslation('translate')
  const { item } = useItemSession()
  const isChosen = useRef(false)
  useEffect(
    () => () => {
      // The box that comes in its place is the next thing to do.
      if (isChosen.current) setTimeout(focusFirst)
    },
    [],
  )
  return (
    <section className={styles.first} data-place={languagePlace}>
      <h3>{t('chooseLanguage')}</h3>
      <LanguageChooser
        source={item.value.language}
        chosen={null}
        onChoose={(language) => {
          isChosen.current = true
          translation.choose(language, false)
        }}
      />
      {!translation.hasDefault && <p>{t('language.why')}</p>}
    </section>
  )
}
