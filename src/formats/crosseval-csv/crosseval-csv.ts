import { crossEvalItems } from '../crosseval/crosseval-items'
import { csvRows } from '../csv-rows'
import { rowFields } from '../field-record'
import type { ReadEvent, Reader } from '../format'
import type { SourceFile } from '../source-file'

/** CrossEval (MingZhong/crosseval): single prompts, three responses each, every one rated by two people. */
export const crossEvalCsv: Reader = { id: 'crosseval-csv', detect, read }

const columns = {
  required: ['prompt_id', 'prompt', 'response_1'],
  expected: ['capability', 'difficulty', 'l1_category', 'l2_category'],
}

function detect(head: string): boolean {
  const [header = ''] = head.trimStart().split('\n', 1)
  return !/^[[{]/.test(header) && /\bprompt_id\b|response_\d+_human_\d+_/.test(header)
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const items = crossEvalItems()
  for await (const piece of csvRows(file, columns)) {
    if ('row' in piece) yield* items(rowFields(piece.row))
    else yield piece
  }
}
