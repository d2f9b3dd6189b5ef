import { memo } from 'react'
import styles from './markdown.module.css'
import { markdownElements } from './markdown-elements'

/** A Markdown text as it is meant to be read. Untrusted: no HTML of its own, links inert, no images loaded. */
export const Markdown = memo(function Markdown({ text }: { text: string }) {
  return <div className={styles.markdown}>{markdownElements(text)}</div>
})
