import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileFindings } from '../../formats/read-files'
import styles from './found-files.module.css'

/** The files that were read, as what, and how much is in each; below them what `children` say about it. */
export function FoundFiles({ files, children }: { files: readonly FileFindings[]; children?: ReactNode }) {
  const { t } = useTranslation('projects')
  return (
    <section className={styles.found}>
      <ul className={styles.files} aria-label={t('import.found')}>
        {files.map(({ name, reader, records }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list does not change
          <li key={i}>
            <span className={styles.name}>
              <bdi>{name}</bdi>
            </span>
            <span className={styles.reader}>{t(`import.reader.${reader ?? 'unknown'}`)}</span>
            {reader && <span className={styles.count}>{t(countWords(reader), { count: records })}</span>}
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

function countWords(reader: NonNullable<FileFindings['reader']>) {
  if (reader === 'bundle') return 'import.records'
  return reader === 'ifeval-responses' ? 'import.responses' : 'conversations'
}
