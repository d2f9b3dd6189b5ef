import { createContext, startTransition, useContext, useMemo, useRef, useState } from 'react'
import type { Mark } from '../../../conversation/marked-text/mark'
import { allColumns } from '../columns/column-arrangement'
import type { Columns } from '../columns/use-columns'
import { isInView, scrollSideways } from '../focus-in-view'
import { focusFirst, isShown } from '../focus-place'
import type { ItemSession } from '../item-session'
import { hitMarks } from './hit-marks'
import { type HitPlace, hitBeside, hitCount, hitNumber } from './hit-places'
import { type ItemText, itemTexts } from './item-texts'
import { type Hits, TextSearcher } from './text-searcher'

const nothing: Hits = new Map()

/** The marks of a text by its key: the same list for as long as the same is marked. */
export type MarksOf = (key: string) => readonly Mark[] | undefined

const MarksContext = createContext<MarksOf>(() => undefined)

export const MarksProvider = MarksContext.Provider

export function useMarks(): MarksOf {
  return useContext(MarksContext)
}

/** Finding in the conversation of an item: what was found, where one stands, and the ways to go on. */
export function useFind({ item, order }: ItemSession, columns: Columns, initial: string) {
  const [isOpen, setOpen] = useState(initial !== '')
  const [hits, setHits] = useState(nothing)
  const [current, setCurrent] = useState<HitPlace | null>(null)
  const [searcher] = useState(() => new TextSearcher(itemTexts(item.value, order)))
  const texts = useMemo(
    () => itemTexts(item.value, allColumns(columns.arrangement)),
    [item, columns.arrangement],
  )
  const before = useRef<Element | null>(null)
  const marksOf = useHitMarks(hits, current)

  /** Looks for words; typed ones are gone to at once, where no column has to be shown for that. */
  async function search(lookedFor: string, isTyped: boolean) {
    const found = await searcher.search(lookedFor)
    if (!found) return
    const seen = texts.filter(({ candidate }) => candidate === null || columns.isVisible(candidate))
    const turn = turnOf(before.current)
    const from = [...seen.filter((text) => text.turn >= turn), ...seen.filter((text) => text.turn < turn)]
    startTransition(() => {
      setHits(found)
      setCurrent(isTyped ? hitBeside(from, found, null, 1) : null)
    })
  }

  function goTo(hit: HitPlace | null) {
    if (!hit) return
    const text = texts.find(({ key }) => key === hit.key)
    if (text?.candidate) columns.show(text.candidate)
    setCurrent(hit)
    if (text) bringIntoView(text.turn, text.candidate)
  }

  return {
    isOpen,
    marksOf,
    count: hitCount(hits),
    number: hitNumber(texts, hits, current),
    hidden: hitsInHidden(texts, hits, columns),
    open() {
      if (!isOpen) before.current = document.activeElement
      setOpen(true)
    },
    close() {
      void searcher.search('')
      setOpen(false)
      setHits(nothing)
      setCurrent(null)
      focusAgain(before.current)
    },
    search,
    next: () => goTo(hitBeside(texts, hits, current, 1)),
    previous: () => goTo(hitBeside(texts, hits, current, -1)),
    goToHidden() {
      const isHidden = ({ candidate }: ItemText) =>
        candidate !== null && columns.arrangement.hidden.has(candidate)
      goTo(hitBeside(texts.filter(isHidden), hits, null, 1))
    },
  }
}

export type Find = ReturnType<typeof useFind>

/** The marks of every text with hits; going on makes only those of the texts anew where one was and where one is. */
function useHitMarks(hits: Hits, current: HitPlace | null): MarksOf {
  const plain = useMemo(() => ({ hits, marks: new Map<string, Mark[]>() }), [hits])
  return useMemo(() => {
    const { hits, marks: known } = plain
    const besides = current && hits.get(current.key)
    const ofCurrent = besides ? hitMarks(besides, current.index) : undefined
    return (key) => {
      if (key === current?.key) return ofCurrent
      const ranges = hits.get(key)
      if (!ranges) return undefined
      const marks = known.get(key) ?? hitMarks(ranges, null)
      known.set(key, marks)
      return marks
    }
  }, [current, plain])
}

/** How many hits stand in hidden columns, and in whose. */
function hitsInHidden(texts: readonly ItemText[], hits: Hits, { arrangement }: Columns) {
  const inHidden = texts.filter(
    ({ key, candidate }) => candidate !== null && arrangement.hidden.has(candidate) && hits.has(key),
  )
  return {
    count: inHidden.reduce((sum, { key }) => sum + hits.get(key)!.length, 0),
    candidates: new Set(inHidden.map(({ candidate }) => candidate!)),
  }
}

/** Near enough that the mark itself can be scrolled to, and where it stands in something folded, that it is seen where. */
function bringIntoView(turn: number, candidate: string | null): void {
  const section = document.querySelector(`[data-turn="${turn}"]`)
  const cell = candidate && section?.querySelector<HTMLElement>(`[data-column="${CSS.escape(candidate)}"]`)
  const place = cell || section?.querySelector<HTMLElement>('[data-prompt]')
  if (place && !isInView(place)) place.scrollIntoView({ block: 'start' })
  if (cell) scrollSideways(cell)
  // Where it was the current one already, nothing new comes that brings itself into view.
  document.querySelector('[data-mark="current-hit"]')?.scrollIntoView({ block: 'nearest' })
}

/** Back to where the focus was, which may be hidden by now; the page stays where the hit is. */
function focusAgain(before: Element | null): void {
  const isThere =
    before instanceof HTMLElement && before !== document.body && before.isConnected && isShown(before)
  if (isThere) before.focus({ preventScroll: true })
  else focusFirst()
}

function turnOf(element: Element | null): number {
  return Number(element?.closest<HTMLElement>('[data-turn]')?.dataset.turn ?? 1)
}
