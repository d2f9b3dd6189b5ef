import { useTranslation } from 'react-i18next'
import {
  chooseDensity,
  chooseTextSize,
  densities,
  textSizes,
  useDensity,
  useTextSize,
} from '../../ui/reading-preferences'
import { Select } from '../../ui/select'
import styles from './settings-screen.module.css'

/** How large text is and how close things stand. */
export function ReadingSection() {
  const { t } = useTranslation('appearance')
  return (
    <>
      <h2>{t('title')}</h2>
      <Select
        label={t('size.label')}
        value={useTextSize()}
        options={textSizes.map((each) => ({ value: each, name: t(`size.${each}`) }))}
        onChoose={chooseTextSize}
      />
      <Select
        label={t('density.label')}
        value={useDensity()}
        options={densities.map((each) => ({ value: each, name: t(`density.${each}`) }))}
        onChoose={chooseDensity}
      />
      <p className={styles.note}>{t('note')}</p>
    </>
  )
}
