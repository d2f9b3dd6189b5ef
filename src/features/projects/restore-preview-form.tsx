import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../domain/app-error'
import { intlLocale } from '../../i18n/interface-language'
import { timeWords } from '../../i18n/time-words'
import { Button } from '../../ui/button'
import { DialogActions } from '../../ui/dialog'
import { ErrorNote } from '../../ui/error-note'
import type { ImportPreview } from '../../workers/import-protocol'
import { BundleFindings } from './bundle-findings'
import type { ImportJob } from './import-job'
import styles from './import-preview-form.module.css'
import { ProblemList } from './problem-list'

interface RestorePreviewFormProps {
  job: ImportJob
  preview: ImportPreview
  cancelButton: ReactNode
  onConfirm: (acceptsFault: boolean) => void
}

/** What is in a backup, and how it stands to what is on the device. */
export function RestorePreviewForm({ job, preview, cancelButton, onConfirm }: RestorePreviewFormProps) {
  const { t, i18n } = useTranslation('device')
  const { backup, bundles, problems } = preview
  const [acceptsFault, setAcceptsFault] = useState(false)
  if (!backup) {
    return (
      <>
        <ErrorNote error={new AppError('not-a-backup')} />
        <DialogActions>{cancelButton}</DialogActions>
      </>
    )
  }
  const { madeMs, people, fault, texts, textsAsAnswers, attachments, isAllHere } = backup
  const when = timeWords(madeMs, Date.now(), i18n.language)
  const names = new Intl.ListFormat(intlLocale(i18n.language)).format(people)

  function confirm(event: FormEvent) {
    event.preventDefault()
    onConfirm(acceptsFault)
  }

  return (
    <form className={styles.form} onSubmit={confirm}>
      <div className={styles.parts}>
        {fault && (
          <ErrorNote error={new AppError(fault)}>
            <label className={styles.accept}>
              <input
                type="checkbox"
                checked={acceptsFault}
                onChange={(event) => setAcceptsFault(event.target.checked)}
              />
              {t('restore.acceptFault')}
            </label>
          </ErrorNote>
        )}
        <section className={styles.part}>
          <p>
            <bdi>
              {people.length > 0
                ? t('restore.made', { when, people: names })
                : t('restore.madeByNobody', { when })}
            </bdi>
          </p>
          {texts > 0 && <p>{t('restore.texts', { count: texts })}</p>}
          {textsAsAnswers > 0 && <p>{t('restore.textsAsAnswers', { count: textsAsAnswers })}</p>}
          {attachments > 0 && <p>{t('restore.attachments', { count: attachments })}</p>}
          <p className={styles.note}>{t(isAllHere ? 'restore.allHere' : 'restore.merges')}</p>
        </section>
        <ProblemList job={job} problems={problems} />
        {bundles.map((bundle) => (
          <BundleFindings key={bundle.project} bundle={bundle} />
        ))}
      </div>
      <DialogActions>
        {cancelButton}
        <Button type="submit" look="primary" disabled={isAllHere || (fault !== null && !acceptsFault)}>
          {t('restore.confirm')}
        </Button>
      </DialogActions>
    </form>
  )
}
