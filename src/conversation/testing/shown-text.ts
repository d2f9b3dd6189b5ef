import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What an element shows: its text content, and where in it marks stand, by kind. */
export interface ShownText {
  readonly text: string
  readonly marks: readonly { readonly kind: string; readonly text: string }[]
}

/** Renders an element without a browser and reads its text content, and that of every mark, in document order. */
export function shownText(element: ReactElement): ShownText {
  const marks: { kind: string; text: string }[] = []
  const open: ({ kind: string; text: string } | null)[] = []
  let text = ''
  for (const [token] of renderToStaticMarkup(element).matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) {
      const said = unescaped(token)
      text += said
      for (const mark of open) if (mark) mark.text += said
    } else if (token.startsWith('</')) {
      open.pop()
    } else if (!/^<(?:hr|br|img|input)\b/.test(token)) {
      const kind = /data-mark="([^"]+)"/.exec(token)?.[1]
      const mark = kind === undefined ? null : { kind, text: '' }
      if (mark) marks.push(mark)
      open.push(mark)
    }
  }
  return { text, marks }
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => signs[name]!)
}
