import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mark } from '../../../conversation/marked-text/mark'
import { candidateLetter } from '../../../domain/candidate-order'
import type { DifferenceUnit } from '../../../domain/difference/text-token'
import { Select } from '../../../ui/select'
import { useItemSession } from '../item-session'
import { responseName } from '../place-name'
import styles from './difference-side.module.css'
import { MarkedRawText } from './marked-raw-text'

interface DifferenceSideProps {
  /** What the choice of the response is called: the first or the second. */
  label: string
  candidate: string
  /** Candidates with a response at this turn. */
  present: readonly string[]
  text: string
  marks: readonly Mark[]
  /** Words or lines that stand only here; null until that is known. */
  only: number | null
  unit: DifferenceUnit
  /** The mark that one stands at. */
  current: number
  onChoose: (candidate: string) => void
}

/** One of two responses that are compared: which, how much of it the other does not have, and its text with marks. */
export function DifferenceSide(props: DifferenceSideProps) {
  const { label, candidate, present, text, marks, only, unit, current, onChoose } = props
  const { t } = useTranslation(['difference', 'workbench'])
  const { t: tWorkbench } = useTranslation('workbench')
  const { item, order } = useItemSession()
  const box = useRef<HTMLDivElement>(null)
  const place = order.indexOf(candidate)

  useEffect(() => {
    const shown = box.current?.querySelectorAll('mark')[current]
    shown?.scrollIntoView({ block: 'center' })
  }, [current])

  return (
    <section className={styles.side} aria-label={responseName(candidate, order, tWorkbench)}>
      <div className={styles.head}>
        <span className={styles.letter} data-tint={place % 6} aria-hidden="true">
          {candidateLetter(place)}
        </span>
        <Select
          label={label}
          isLabelHidden
          value={candidate}
          options={present.map((each) => ({ value: each, name: responseName(each, order, tWorkbench) }))}
          onChoose={onChoose}
        />
        <span className={styles.only}>
          {only !== null && t(unit === 'word' ? 'wordsHere' : 'linesHere', { count: only })}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reachable by keyboard */}
      <div
        ref={box}
        className={styles.text}
        tabIndex={0}
        role="group"
        aria-label={responseName(candidate, order, tWorkbench)}
      >
        <MarkedRawText text={text} language={item.value.language} marks={marks} />
      </div>
    </section>
  )
}
