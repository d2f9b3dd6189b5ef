import { memo, useMemo } from 'react'
import type { Mark } from '../marked-text/mark'
import styles from './markdown.module.css'
import { markdownElements, markedMarkdownElements } from './markdown-elements'

interface MarkdownProps {
  text: string
  marks?: readonly Mark[] | undefined
}

/** A Markdown text as it is meant to be read. Untrusted: no HTML of its own, links inert, no images loaded. */
export const Markdown = memo(function Markdown({ text, marks }: MarkdownProps) {
  const elements = useMemo(
    () => (marks && marks.length > 0 ? markedMarkdownElements(text, marks) : markdownElements(text)),
    [text, marks],
  )
  return <div className={styles.markdown}>{elements}</div>
})
