import { memo, useEffect, useMemo, useState } from 'react'
import type { Mark } from '../marked-text/mark'
import { marksIn } from '../marked-text/marks-in'
import { Markdown } from './markdown'
import styles from './markdown-parts.module.css'
import { type MarkdownPart, markdownParts } from './markdown-parts-of'

interface MarkdownPartsProps {
  text: string
  marks?: readonly Mark[] | undefined
}

/** A very long Markdown text, rendered part by part, so that the page answers in between. */
export function MarkdownParts({ text, marks }: MarkdownPartsProps) {
  const parts = useMemo(() => markdownParts(text), [text])
  const [rendered, setRendered] = useState(1)
  useEffect(() => {
    if (rendered >= parts.length) return
    // What the person does comes between two parts.
    const timer = setTimeout(() => setRendered(rendered + 1), 10)
    return () => clearTimeout(timer)
  }, [rendered, parts])
  return parts
    .slice(0, rendered)
    .map((part) => <Part key={part.start} part={part} text={text} marks={marks} />)
}

const Part = memo(function Part({ part, text, marks }: MarkdownPartsProps & { part: MarkdownPart }) {
  const { start, end, fence } = part
  const own = useMemo(() => marksIn({ start: start - fence.length, end }, marks), [start, end, fence, marks])
  return (
    <div className={styles.part}>
      <Markdown text={fence + text.slice(start, end)} marks={own} />
    </div>
  )
})
