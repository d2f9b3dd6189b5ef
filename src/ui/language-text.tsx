import type { ReactNode } from 'react'
import { directionOf } from '../i18n/language-words'

interface LanguageTextProps {
  /** BCP 47; `und` where nobody knows. */
  language: string
  as?: 'span' | 'div' | 'p'
  className?: string | undefined
  children: ReactNode
}

/** Text whose language is known: its language, its direction, isolated from what stands around it. */
export function LanguageText({ language, as: Tag = 'span', className, children }: LanguageTextProps) {
  const isKnown = language !== '' && language !== 'und'
  return (
    <Tag dir={directionOf(language)} {...(isKnown && { lang: language })} className={className}>
      {Tag === 'span' ? <bdi>{children}</bdi> : children}
    </Tag>
  )
}
