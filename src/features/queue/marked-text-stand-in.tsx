import type { Mark } from '../../conversation/marked-text/mark'

/** Until conversation/marked-text is there. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  let at = 0
  const parts = marks.flatMap(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
