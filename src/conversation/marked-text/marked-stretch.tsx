import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarkKind } from './mark'
import styles from './marked-stretch.module.css'

/** A marked stretch: an element that says what it is, with a shape besides its colour. */
export function MarkedStretch({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  switch (kind) {
    case 'added':
    case 'removed':
      return <ChangedStretch kind={kind}>{children}</ChangedStretch>
    case 'current-hit':
      return <CurrentHit>{children}</CurrentHit>
    case 'hit':
      return (
        <mark data-mark={kind} className={styles.hit}>
          {children}
        </mark>
      )
  }
}

/** What was added or removed is also said: its words are drawn before it, no part of the text, never copied. */
function ChangedStretch({ kind, children }: { kind: 'added' | 'removed'; children: ReactNode }) {
  const { t } = useTranslation('text')
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag data-mark={kind} data-said={t(`mark.${kind}`)} className={`${styles[kind]} ${styles.said}`}>
      {children}
    </Tag>
  )
}

/** The hit one stands at comes into view wherever it is shown. */
function CurrentHit({ children }: { children: ReactNode }) {
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    void element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  return (
    <mark ref={element} data-mark="current-hit" aria-current="true" className={styles.currentHit}>
      {children}
    </mark>
  )
}
