import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LazyPart, useLazyPart } from '../../lazy-part'
import styles from './formula.module.css'

const renderer = new LazyPart(async () => (await import('./render-formula')).renderFormula)

interface FormulaProps {
  tex: string
  /** As it is written: shown until the renderer is there, and where it cannot read it. */
  source: string
  isDisplay: boolean
}

/** A formula. What renders it is fetched when the first one is shown. */
export function Formula({ tex, source, isDisplay }: FormulaProps) {
  const { t } = useTranslation('text')
  const render = useLazyPart(renderer)
  const element = useRef<HTMLSpanElement>(null)
  const [isUnreadable, setUnreadable] = useState(false)

  useLayoutEffect(() => {
    const rendered = render?.(tex, isDisplay)
    if (rendered) element.current?.replaceChildren(rendered)
    if (rendered === null) setUnreadable(true)
  }, [render, tex, isDisplay])

  if (!render || isUnreadable) {
    return (
      <code dir="ltr" className={styles.source} title={isUnreadable ? t('formula.unreadable') : undefined}>
        {source}
      </code>
    )
  }
  const place = isDisplay ? styles.display : styles.inline
  return (
    <span ref={element} dir="ltr" className={place} data-formula="" {...(isDisplay && { tabIndex: 0 })} />
  )
}
