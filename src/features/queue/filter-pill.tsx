import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ValueFilter } from '../../domain/queue-view'
import styles from './filter-pill.module.css'
import { FilterValues } from './filter-values'
import { placeUnder } from './place-under'
import { useQueueWords } from './queue-words'

interface FilterPillProps {
  filter: ValueFilter
  chosen: readonly string[]
  /** How many rows each value would show. Asked while the values are open. */
  countValues: () => Map<string, number>
  onChoose: (values: string[]) => void
}

/** Values that a pill names; of more it says how many. */
const namedAtMost = 2

/** One filter: says what is chosen, opens its values, and can be cleared. */
export function FilterPill({ filter, chosen, countValues, onChoose }: FilterPillProps) {
  const { t } = useTranslation('queue')
  const words = useQueueWords()
  const id = useId()
  const pill = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const popover = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const isOn = chosen.length > 0
  const name = t(`filter.${filter}`)
  const named = chosen
    .slice(0, namedAtMost)
    .map((value) => words(filter, value))
    .join(t('comma'))
  const values =
    chosen.length > namedAtMost
      ? t('filter.more', { values: named, count: chosen.length - namedAtMost })
      : named

  // A chosen value may make the pill wider and move it to the next line: its values go with it.
  useLayoutEffect(() => {
    if (isOpen && popover.current && pill.current) placeUnder(popover.current, pill.current)
  })

  function clear() {
    onChoose([])
    opener.current?.focus()
  }

  return (
    <>
      <div ref={pill} className={`${styles.pill} ${isOn ? styles.on : ''}`}>
        <button
          ref={opener}
          type="button"
          className={styles.opener}
          popoverTarget={id}
          aria-expanded={isOpen}
          aria-label={isOn ? t('filter.chosen', { filter: name, values }) : t('filter.by', { filter: name })}
        >
          <bdi>{isOn ? values : name}</bdi>
        </button>
        {isOn && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t('filter.clear', { filter: name })}
            onClick={clear}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className={styles.popover}
        onBeforeToggle={(event) => {
          if (event.newState !== 'open' || !pill.current) return
          placeUnder(event.currentTarget, pill.current)
          setOpen(true)
        }}
        onToggle={(event) => {
          if (event.newState === 'open') event.currentTarget.querySelector('input')?.focus()
          // Not before it is closed: the browser gives the focus back only from what is still inside.
          else setOpen(false)
        }}
      >
        {isOpen && (
          <FilterValues
            filter={filter}
            name={name}
            counts={countValues()}
            chosen={chosen}
            onChoose={onChoose}
          />
        )}
      </div>
    </>
  )
}
