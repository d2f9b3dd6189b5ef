import { useEffect, useRef, useState } from 'react'
import type { TextQuestion, TextValue } from '../../domain/question/text/text'
import type { AnswerProps } from '../answer-props'
import styles from './text-input.module.css'

/**
 * A box for text. While it has the focus or holds unsubmitted text it belongs to the person: what is stored
 * elsewhere never writes into it.
 */
export function TextInput(props: AnswerProps<TextQuestion, TextValue>) {
  const { value, name, unsubmitted, isReadOnly, onEdit, onKeep } = props
  const [text, setText] = useState(unsubmitted ?? value ?? '')
  const box = useRef<HTMLTextAreaElement>(null)
  const isTheirs = useRef(unsubmitted !== undefined)
  const isTyped = useRef(unsubmitted !== undefined)
  const seenValue = useRef(value)

  useEffect(() => {
    if (seenValue.current === value) return
    seenValue.current = value
    const stored = value ?? ''
    if (!isTheirs.current) setText(stored)
    else if (stored === text) isTheirs.current = document.activeElement === box.current
  }, [value, text])

  return (
    <textarea
      ref={box}
      className={styles.box}
      dir="auto"
      rows={2}
      aria-label={name}
      value={text}
      readOnly={isReadOnly}
      onFocus={() => {
        isTheirs.current = true
      }}
      onChange={(event) => {
        isTyped.current = true
        setText(event.target.value)
        onEdit(event.target.value)
      }}
      onBlur={() => {
        isTheirs.current = false
        // What came from elsewhere while the box only had the focus is shown now.
        if (!isTyped.current) setText(value ?? '')
        isTyped.current = false
        onKeep()
      }}
    />
  )
}
