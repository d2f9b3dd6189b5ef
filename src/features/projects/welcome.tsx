import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './welcome.module.css'

interface WelcomeProps {
  /** The buttons that open the sample and choose files. */
  sample: ReactNode
  files: ReactNode
}

/** The first screen of a device without projects: what this is for, and the two ways to begin. */
export function Welcome({ sample, files }: WelcomeProps) {
  const { t } = useTranslation('projects')
  return (
    <div className={styles.welcome}>
      <h1>{t('welcome.title')}</h1>
      <p className={styles.lead}>{t('welcome.text')}</p>
      <section className={styles.way}>
        <div>
          <h2>{t('welcome.look')}</h2>
          <p>{t('welcome.lookText')}</p>
        </div>
        {sample}
      </section>
      <section className={styles.way}>
        <div>
          <h2>{t('welcome.begin')}</h2>
          <p>{t('welcome.beginText')}</p>
        </div>
        {files}
      </section>
    </div>
  )
}
