import { memo, type ReactNode, useDeferredValue, useMemo } from 'react'
import { LazyPart, useLazyPart } from '../../lazy-part'
import type { Mark } from '../../marked-text/mark'
import { MarkedText, type ShowStretch } from '../../marked-text/marked-text'
import styles from './code-block.module.css'
import type { CodeToken } from './highlight-code'

/** A longer block stays plain: to colour it would take longer than it helps. */
const longestColoured = 20_000

const highlighter = new LazyPart(async () => (await import('./highlight-code')).codeTokens)

interface CodeBlockProps {
  code: string
  language: string
  marks?: readonly Mark[] | undefined
}

/** Code in colours. It is painted plain first; the colours come after, and move nothing. */
export const CodeBlock = memo(function CodeBlock({ code, language, marks }: CodeBlockProps) {
  const isShort = code.length <= longestColoured
  const tokensOf = useDeferredValue(useLazyPart(highlighter, isShort), null)
  const show = useMemo(
    () => (tokensOf ? showTokens(code, tokensOf(code, language)) : undefined),
    [tokensOf, code, language],
  )
  return (
    <code className={styles.code}>
      <MarkedText text={code} marks={marks} show={show} />
    </code>
  )
})

function showTokens(code: string, tokens: readonly CodeToken[]): ShowStretch {
  return (start, end) => {
    const shown: ReactNode[] = []
    let at = start
    for (const token of tokens) {
      if (token.end <= start || token.start >= end) continue
      const from = Math.max(token.start, start)
      const to = Math.min(token.end, end)
      if (from > at) shown.push(code.slice(at, from))
      shown.push(
        <span key={from} className={classOf(token.scope)}>
          {code.slice(from, to)}
        </span>,
      )
      at = to
    }
    if (at < end) shown.push(code.slice(at, end))
    return shown
  }
}

/** Classes of the parts that have a colour: of "title function_" that of the title. */
function classOf(scope: string): string | undefined {
  return styles[scope.split(' ')[0]!.replaceAll('-', '_')]
}
