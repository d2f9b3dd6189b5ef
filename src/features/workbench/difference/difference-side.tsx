import { useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mark } from '../../../conversation/marked-text/mark'
import { ResponseText } from '../../../conversation/response-text'
import { candidateLetter } from '../../../domain/candidate-order'
import type { Stretch } from '../../../domain/difference/text-difference'
import { Select } from '../../../ui/select'
import { useItemSession } from '../item-session'
import { responseName } from '../place-name'
import styles from './difference-side.module.css'

interface DifferenceSideProps {
  /** What the choice of the response is called: the first or the second. */
  label: string
  candidate: string
  /** Candidates with a response at this turn. */
  present: readonly string[]
  text: string
  marks: readonly Mark[]
  /** How much stands only here, in words. */
  only: string
  /** The difference that one stands at; null where one stands at none. */
  current: Stretch | null
  onChoose: (candidate: string) => void
  /** Has the focus when the dialog opens: keys that scroll a text work at once. */
  isFocused?: boolean
}

/** One of two responses that are compared: which, how much of it the other does not have, and its text with marks. */
export function DifferenceSide(props: DifferenceSideProps) {
  const { label, candidate, present, text, marks, only, current, onChoose, isFocused = false } = props
  const { t } = useTranslation('workbench')
  const { item, order } = useItemSession()
  const box = useRef<HTMLDivElement>(null)
  const place = order.indexOf(candidate)
  const nameOf = (each: string) => responseName(each, order, t)
  const shown = useMemo(
    () =>
      current && current.end > current.start
        ? [...marks, { ...current, kind: 'current-hit' as const }]
        : marks,
    [marks, current],
  )
  // The native dialog focuses what has the attribute; React would focus before the dialog is open.
  useLayoutEffect(() => void box.current?.toggleAttribute('autofocus', isFocused), [isFocused])

  return (
    <section className={styles.side} aria-label={nameOf(candidate)}>
      <div className={styles.head}>
        <span className={styles.letter} data-tint={place % 6} aria-hidden="true">
          {candidateLetter(place)}
        </span>
        <Select
          label={label}
          isLabelHidden
          value={candidate}
          options={present.map((each) => ({ value: each, name: nameOf(each) }))}
          onChoose={onChoose}
        />
        <span className={styles.only}>{only}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reachable by keyboard */}
      <div ref={box} className={styles.text} tabIndex={0} role="document" aria-label={nameOf(candidate)}>
        <ResponseText text={text} language={item.value.language} view="raw" marks={shown} />
      </div>
    </section>
  )
}
