import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import { speak } from '../../i18n/i18n'
import { type InterfaceLanguage, interfaceLanguages, languageOfWords } from '../../i18n/interface-language'
import { ErrorNote } from '../../ui/error-note'
import { Page } from '../../ui/page'
import { Select } from '../../ui/select'
import { chooseTheme, storedTheme, type Theme, themes } from '../../ui/theme'
import { DeviceSections } from './device-sections'
import { ReadingSection } from './reading-section'
import styles from './settings-screen.module.css'

interface SettingsScreenProps {
  /** The dialog that restores the chosen files. */
  renderRestore: (files: FileList, onClose: () => void) => ReactNode
}

/** What belongs to this device: how the app looks, in which language it speaks, and what is stored. */
export function SettingsScreen({ renderRestore }: SettingsScreenProps) {
  const { t, i18n } = useTranslation('settings')
  const [theme, setTheme] = useState(storedTheme)
  const [failure, setFailure] = useState<AppError | null>(null)

  function choose(next: Theme) {
    chooseTheme(next)
    setTheme(next)
  }

  async function chooseLanguage(language: InterfaceLanguage) {
    setFailure(null)
    try {
      await speak(i18n, language)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      setFailure(error)
    }
  }

  return (
    <Page crumbs={<span>{t('title')}</span>}>
      <div className={styles.settings}>
        <h1>{t('title')}</h1>
        <Select
          label={t('theme.label')}
          value={theme}
          options={themes.map((each) => ({ value: each, name: t(`theme.${each}`) }))}
          onChoose={choose}
        />
        <Select
          label={t('language.label')}
          value={i18n.language as InterfaceLanguage}
          options={interfaceLanguages.map((each) => ({
            value: each,
            name: t(`language.${each}`),
            lang: languageOfWords(each),
          }))}
          onChoose={(language) => void chooseLanguage(language)}
        />
        {failure && <ErrorNote error={failure} />}
        <p className={styles.note}>{t('language.note')}</p>
        <ReadingSection />
        <DeviceSections renderRestore={renderRestore} />
      </div>
    </Page>
  )
}
