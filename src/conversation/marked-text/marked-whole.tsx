import type { ReactNode } from 'react'
import type { Mark, MarkKind } from './mark'
import { MarkedStretch } from './marked-stretch'

const innermostFirst: readonly MarkKind[] = ['current-hit', 'hit', 'added', 'removed']

/** Something that is no text, a formula or a picture, marked as a whole. */
export function MarkedWhole({ marks, children }: { marks: readonly Mark[]; children: ReactNode }) {
  let shown = children
  for (const kind of innermostFirst) {
    if (marks.some((mark) => mark.kind === kind)) shown = <MarkedStretch kind={kind}>{shown}</MarkedStretch>
  }
  return shown
}
