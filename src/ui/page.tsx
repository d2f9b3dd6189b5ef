import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './page.module.css'
import { PersonMenu } from './person-menu'
import { SaveStateLabel } from './save-state-label'

interface PageProps {
  /** What the tab of the browser is called, before the product's name. */
  title?: string
  /** What stands after the product's name: where one is. */
  crumbs?: ReactNode
  /** What stands at the header's end, before the person. */
  end?: ReactNode
  /** The save state stands elsewhere on this page. */
  hasOwnSaveState?: boolean
  /** What stays at the foot of the screen. */
  footer?: ReactNode
  /** The page is as high as the window and does not scroll; a part of it does. */
  fillsScreen?: boolean
  children: ReactNode
}

/** A screen: the header with where one is, how the work is saved, and who works here; below it the screen's own. */
export function Page(props: PageProps) {
  const { title, crumbs, end, hasOwnSaveState = false, footer, fillsScreen = false, children } = props
  const { t } = useTranslation('common')
  return (
    <div className={fillsScreen ? styles.screen : undefined}>
      <title>{title ? `${title} · ${t('product')}` : t('product')}</title>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.product}>
          {t('product')}
        </Link>
        <div className={styles.crumbs}>{crumbs}</div>
        {end}
        {!hasOwnSaveState && <SaveStateLabel />}
        <PersonMenu />
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {footer}
    </div>
  )
}
