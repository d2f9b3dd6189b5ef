import type { Mark } from '../../../conversation/marked-text/mark'

interface MarkedRawTextProps {
  text: string
  language: string
  marks: readonly Mark[]
}

/** Stands in until `ResponseText` takes marks. */
export function MarkedRawText({ text, language, marks }: MarkedRawTextProps) {
  let end = 0
  const parts = marks.flatMap((mark) => {
    const before = text.slice(end, mark.start)
    end = mark.end
    return [
      before,
      <mark key={mark.start} data-mark={mark.kind}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    ]
  })
  return (
    <div lang={language === 'und' ? undefined : language} style={{}}>
      {parts}
      {text.slice(end)}
    </div>
  )
}
