import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Markdown } from '../../conversation/markdown/markdown'
import { wording } from '../../i18n/wording'
import { Button } from '../../ui/button'
import styles from './guideline-panel.module.css'
import { useItemSession } from './item-session'

const openKey = 'turnwise-guideline-open'
/** From here on, three responses and a guideline fit well beside each other. */
const roomy = '(min-width: 1500px)'
/** Narrower than this, the guideline covers the work: it opens only when asked for. */
export const coveringGuideline = '(max-width: 1100px)'

/** Whether the guideline stands beside the work: as the person left it, and at first where there is room. */
export function useGuidelineOpen(): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => {
    const stored = localStorage.getItem(openKey)
    if (matchMedia(coveringGuideline).matches) return false
    return stored === null ? matchMedia(roomy).matches : stored === 'true'
  })
  return [
    isOpen,
    (next) => {
      localStorage.setItem(openKey, String(next))
      setOpen(next)
    },
  ]
}

/** What people are told to do, beside the work. */
export function GuidelinePanel({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation(['workbench', 'common'])
  const { project } = useItemSession()
  const text = wording(project.guideline?.text, i18n.language)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <aside className={styles.panel} aria-label={t('guideline')} tabIndex={0}>
      <div className={styles.head}>
        <h2>{t('guideline')}</h2>
        <Button look="quiet" onClick={onClose}>
          {t('common:close')}
        </Button>
      </div>
      {text === '' ? <p>{t('noGuideline')}</p> : <Markdown text={text} />}
    </aside>
  )
}
