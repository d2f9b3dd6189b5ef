import { csvRows } from '../csv-rows'
import { duplicateKeys } from '../duplicate-key'
import type { ReadEvent, Reader } from '../format'
import { orFault } from '../record-fault'
import type { SourceFile } from '../source-file'
import { crossEvalItem } from './crosseval-item'

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
  const duplicate = duplicateKeys()
  for await (const piece of csvRows(file, columns)) {
    if (!('row' in piece)) {
      yield piece
      continue
    }
    const { row } = piece
    const read = orFault(() => crossEvalItem(row))
    if ('problem' in read) {
      yield read
      continue
    }
    const { item, notes } = read.result
    const problem = duplicate(item.key!, item.place)
    if (problem) yield { problem }
    else {
      yield* notes.map((note) => ({ problem: note }))
      yield { item }
    }
  }
}
