import type { TFunction } from 'i18next'
import { memo, type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { showInvisible } from '../invisible/show-invisible'
import type { Mark } from '../marked-text/mark'
import { MarkedText } from '../marked-text/marked-text'
import { marksIn } from '../marked-text/marks-in'
import { rawBlocks } from './raw-blocks'
import styles from './text-blocks.module.css'
import { useIsNear } from './use-is-near'

interface TextBlocksProps {
  text: string
  marks?: readonly Mark[] | undefined
  showsInvisible: boolean
}

/**
 * A text as it was written. A very long one is laid out block by block as it comes into view: what is out of sight
 * costs nothing. The text content is the text, unit by unit.
 */
export const TextBlocks = memo(function TextBlocks({ text, marks, showsInvisible }: TextBlocksProps) {
  const { t } = useTranslation('text')
  const blocks = useMemo(() => rawBlocks(text), [text])
  if (blocks.length === 1) return <Stretch text={text} marks={marks} showsInvisible={showsInvisible} t={t} />
  return blocks.map((block) => (
    <Block
      key={block.start}
      text={text.slice(block.start, block.end)}
      marks={marksIn(block, marks)}
      showsInvisible={showsInvisible}
      t={t}
    />
  ))
})

interface StretchProps extends TextBlocksProps {
  t: TFunction<'text'>
}

function Block({ text, marks, showsInvisible, t }: StretchProps): ReactNode {
  const [element, isNear] = useIsNear(showsInvisible)
  const lines = useMemo(() => likelyLines(text), [text])
  return (
    <div
      ref={element}
      className={styles.block}
      style={{ containIntrinsicBlockSize: `auto ${lines * 1.4}rem` }}
    >
      <Stretch text={text} marks={marks} showsInvisible={showsInvisible && isNear} t={t} />
    </div>
  )
}

function Stretch({ text, marks, showsInvisible, t }: StretchProps): ReactNode {
  const show = useMemo(() => (showsInvisible ? showInvisible(text, t) : undefined), [showsInvisible, text, t])
  return <MarkedText text={text} marks={marks} show={show} isApart={showsInvisible} />
}

/** How many lines a block will probably take: the room kept for it until it is seen. */
function likelyLines(text: string): number {
  return Math.round(text.length / 60) + text.split('\n').length
}
