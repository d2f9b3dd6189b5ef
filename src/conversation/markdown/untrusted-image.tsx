import { useTranslation } from 'react-i18next'
import styles from './untrusted.module.css'

/** An image in a response is not fetched: its description and address are shown. */
export function UntrustedImage({ address, alt }: { address: string; alt: string }) {
  const { t } = useTranslation('workbench')
  return (
    <span className={styles.image}>
      {t('image.notLoaded')} <bdi>{alt}</bdi> <bdi dir="ltr">{address}</bdi>
    </span>
  )
}
