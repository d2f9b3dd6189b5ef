import { useTranslation } from 'react-i18next'
import type { BundlePreview } from '../../workers/import-protocol'
import styles from './bundle-findings.module.css'
import { ItemFacts } from './item-facts'

/** A project that a bundle holds, and how it stands to what is on this device. */
export function BundleFindings({ bundle }: { bundle: BundlePreview }) {
  const { t } = useTranslation('projects')
  const { name, project, isHere, isProjectMissing, fresh, items, labels, texts } = bundle
  return (
    <section className={styles.bundle}>
      <h3>
        <bdi>{name || project}</bdi>
      </h3>
      {!isProjectMissing && (
        <p className={styles.state}>
          {!isHere
            ? t('import.bundleNew')
            : fresh > 0
              ? t('import.bundleHere', { count: fresh })
              : t('import.bundleSame')}
        </p>
      )}
      <p className={styles.amount}>
        {items > 0 && <span>{t('conversations', { count: items })}</span>}
        <span>{t('import.bundleLabels', { count: labels })}</span>
        {texts > 0 && <span>{t('import.bundleTexts', { count: texts })}</span>}
      </p>
      <ItemFacts facts={bundle} />
    </section>
  )
}
