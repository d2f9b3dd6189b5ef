import { Fragment, memo, type ReactNode } from 'react'
import type { Mark } from './mark'
import { markPieces, type Piece } from './mark-pieces'
import { MarkedStretch } from './marked-stretch'
import { onWholeCharacters, onWholeCodePoints } from './whole-characters'

/** How a bare stretch of a text is shown. */
export type ShowStretch = (start: number, end: number) => ReactNode

interface MarkedTextProps {
  text: string
  marks?: readonly Mark[] | undefined
  /** Shows a stretch otherwise than as the text it is: code in colours, invisible characters with their symbols. */
  show?: ShowStretch | undefined
  /** Every character stands alone, the parts of one that people see as a whole too. */
  isApart?: boolean
}

/**
 * A text with what stands out in it. Every text of a conversation is shown by this one component; its text content
 * is the text itself, unit by unit. A mark covers the whole characters that it touches.
 */
export const MarkedText = memo(function MarkedText({ text, marks, show, isApart }: MarkedTextProps) {
  const showStretch = show ?? ((start: number, end: number) => text.slice(start, end))
  if (!marks || marks.length === 0) return showStretch(0, text.length)
  const whole = isApart ? onWholeCodePoints(text, marks) : onWholeCharacters(text, marks)
  return markPieces(0, text.length, whole).map((piece) => shown(piece, showStretch))
})

function shown(piece: Piece, show: ShowStretch): ReactNode {
  if (piece.kind === null) return <Fragment key={piece.start}>{show(piece.start, piece.end)}</Fragment>
  return (
    <MarkedStretch key={piece.start} kind={piece.kind}>
      {piece.inside.map((each) => shown(each, show))}
    </MarkedStretch>
  )
}
