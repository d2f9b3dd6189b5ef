import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import styles from './markdown.module.css'
import { markdownTree } from './markdown-tree'
import { UntrustedImage } from './untrusted-image'
import { UntrustedLink } from './untrusted-link'

/**
 * Headings of a response stand below those of the page, whatever level they were written with: level 3 for a
 * reader, the written level in size.
 */
const components: Partial<Components> = {
  a: ({ href, children }) => <UntrustedLink address={href ?? ''}>{children}</UntrustedLink>,
  img: ({ src, alt }) => <UntrustedImage address={typeof src === 'string' ? src : ''} alt={alt ?? ''} />,
  table: ({ children, dir }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table dir={dir}>{children}</table>
    </div>
  ),
  pre: ({ children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <pre dir="ltr" tabIndex={0}>
      {children}
    </pre>
  ),
  h1: ({ children }) => heading(1, children),
  h2: ({ children }) => heading(2, children),
  h3: ({ children }) => heading(3, children),
  h4: ({ children }) => heading(4, children),
  h5: ({ children }) => heading(5, children),
  h6: ({ children }) => heading(6, children),
}

function heading(level: 1 | 2 | 3 | 4 | 5 | 6, children: ReactNode) {
  return (
    <h3 dir="auto" className={styles[`level${Math.min(level, 4)}`]}>
      {children}
    </h3>
  )
}

/** Elements of texts that were shown lately: the next item's are made ahead, and a rating makes none again. */
const recent = new Map<string, ReactNode>()
let recentCharacters = 0
const mostCharacters = 4_000_000

/** A Markdown text as elements, without anything of its own that could run or load. */
export function markdownElements(text: string): ReactNode {
  const known = recent.get(text)
  if (known) return known
  const elements = toJsxRuntime(markdownTree(text), {
    Fragment,
    jsx,
    jsxs,
    components,
    ignoreInvalidStyle: true,
  })
  recent.set(text, elements)
  recentCharacters += text.length
  for (const [oldest] of recent) {
    if (recentCharacters <= mostCharacters || oldest === text) break
    recent.delete(oldest)
    recentCharacters -= oldest.length
  }
  return elements
}

/** Whether texts were rendered before in this tab: the first ones take several times as long. */
export function hasRendered(): boolean {
  return recent.size > 0
}
