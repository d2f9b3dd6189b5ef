import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './read-to-end.module.css'
import { SittingSet } from './sitting-set'

/** The end must stay on the screen for as long: what only flew past was not read. */
const dwellMs = 400

const readToEnd = new SittingSet()

/** Stands after the last words of a response and notices when they have been in view. */
export function EndOfResponse({ id }: { id: string }) {
  const element = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const end = element.current
    if (!end || readToEnd.has(id)) return
    let timer: ReturnType<typeof setInterval> | undefined
    const observer = new IntersectionObserver((entries) => {
      clearInterval(timer)
      if (!entries.at(-1)?.isIntersecting) return
      timer = setInterval(() => {
        if (!isUncovered(end)) return
        readToEnd.set(id, true)
        clearInterval(timer)
        observer.disconnect()
      }, dwellMs)
    })
    observer.observe(end)
    return () => {
      clearInterval(timer)
      observer.disconnect()
    }
  }, [id])
  return <span ref={element} className={styles.end} aria-hidden="true" />
}

/** Half a line, in CSS pixels. */
const halfLine = 12

/**
 * Whether nothing lies over the end of a text and its last line: questions and bars that stay in view cover the text
 * that runs under them.
 */
function isUncovered(end: Element): boolean {
  const { x, y, width } = end.getBoundingClientRect()
  return [y, y - halfLine].every((each) => {
    const top = document.elementFromPoint(x + width / 2, each)
    return top !== null && (top.contains(end) || end.parentElement?.contains(top))
  })
}

/** Says that the end of a response has been in view in this sitting. */
export function ReadToEnd({ id }: { id: string }) {
  const { t } = useTranslation('text')
  const isRead = useSyncExternalStore(readToEnd.subscribe, () => readToEnd.has(id))
  if (!isRead) return null
  return (
    <span className={styles.read}>
      <span aria-hidden="true">✓</span> {t('readToEnd')}
    </span>
  )
}
