import { useTranslation } from 'react-i18next'
import { intlLocale } from '../../i18n/interface-language'
import { downloadFile } from '../../ui/download-file'
import styles from './attachments.module.css'

/** A file that is not shown. It is handed over as bytes of no kind: the browser must not open it as a page. */
export function FileButton({ name, file }: { name: string; file: Blob }) {
  const { t, i18n } = useTranslation('conversation')
  const size = new Intl.NumberFormat(intlLocale(i18n.language), {
    maximumSignificantDigits: 2,
  }).format(file.size / 1000)
  return (
    <button
      type="button"
      className={styles.file}
      aria-label={t('files.download', { name })}
      onClick={() => downloadFile(new Blob([file], { type: 'application/octet-stream' }), name)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.size}>{t('files.size', { size })}</span>
    </button>
  )
}
