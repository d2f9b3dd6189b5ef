import type { ClipboardEvent } from 'react'
import type { Mark } from '../marked-text/mark'
import styles from './raw-text.module.css'
import { TextBlocks } from './text-blocks'

interface RawTextProps {
  text: string
  /** BCP 47; undefined where nobody knows. */
  lang: string | undefined
  marks?: readonly Mark[] | undefined
  showsInvisible: boolean
}

/** A text as it was written, every line in its own direction. */
export function RawText({ text, lang, marks, showsInvisible }: RawTextProps) {
  return (
    <div lang={lang} className={styles.raw} onCopy={copyAsWritten}>
      <TextBlocks text={text} marks={marks} showsInvisible={showsInvisible} />
    </div>
  )
}

/** What is copied is what was written: without the line ends that a browser adds between blocks. */
function copyAsWritten(event: ClipboardEvent<HTMLElement>) {
  const selection = getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (!range || !event.currentTarget.contains(range.commonAncestorContainer)) return
  event.clipboardData.setData('text/plain', range.toString())
  event.preventDefault()
}
