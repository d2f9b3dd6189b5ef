import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueView } from '../../../domain/queue-view'
import { languageWords } from '../../../i18n/language-words'
import { Button } from '../../../ui/button'
import { useItemSession } from '../item-session'
import { LanguageDialog } from './language-dialog'
import styles from './target-language.module.css'

/** Beside the facts of the item: the language that it is translated into, and for a translation what it comes from. */
export function TargetLanguage({ view }: { view: QueueView }) {
  const { t, i18n } = useTranslation('translate')
  const { project, item, translation } = useItemSession()
  const [isOpen, setOpen] = useState(false)
  const { translatedFrom } = item.value.source
  const into = translation?.into
  return (
    <>
      {translatedFrom && (
        <Link
          to="/p/$project/i/$item"
          params={{ project: project.id, item: translatedFrom.item }}
          search={view}
          className={styles.from}
        >
          {t('translatedFrom', { language: languageWords(translatedFrom.language ?? 'und', i18n.language) })}
        </Link>
      )}
      {into && (
        <Button
          look="quiet"
          className={styles.into}
          aria-haspopup="dialog"
          aria-label={t('language.open', { language: languageWords(into, i18n.language) })}
          onClick={() => setOpen(true)}
        >
          {t('into', { language: languageWords(into, i18n.language) })} <span aria-hidden="true">▾</span>
        </Button>
      )}
      {isOpen && <LanguageDialog onClose={() => setOpen(false)} />}
    </>
  )
}
