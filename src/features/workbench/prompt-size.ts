import type { ItemValue } from '../../domain/item'

/** Lines of a prompt that may stay above the responses without taking their room. */
const roomyLines = 4
const charactersPerLine = 72
/** Letters of these scripts are about twice as wide. */
const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/g

/** Whether a prompt is short enough to stay in view as a whole: no messages or files come with it. */
export function fitsAboveResponses({ prompt, context, attachments }: ItemValue['turns'][number]): boolean {
  if (context?.length || attachments?.length) return false
  // A long one is not counted line by line.
  if (prompt.length > roomyLines * charactersPerLine) return false
  return prompt.split('\n').reduce((sum, line) => sum + linesOf(line), 0) <= roomyLines
}

function linesOf(line: string): number {
  const width = line.length + (line.match(wide)?.length ?? 0)
  return Math.max(1, Math.ceil(width / charactersPerLine))
}
