import { crossEvalItems } from '../crosseval/crosseval-items'
import { jsonFields } from '../field-record'
import { firstFields } from '../first-fields'
import type { ReadEvent, Reader } from '../format'
import { jsonRecords } from '../json-records'
import type { SourceFile } from '../source-file'

/** CrossEval as JSON Lines, or as one JSON list of the same objects: the columns of the CSV, with typed values. */
export const crossEvalJsonl: Reader = { id: 'crosseval-jsonl', detect, read }

function detect(head: string): boolean {
  return [...firstFields(head)].some((name) => /^prompt_id$|^response_\d+_human_\d+_/.test(name))
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const items = crossEvalItems()
  for await (const piece of jsonRecords(file)) {
    if ('record' in piece) yield* items(jsonFields(piece.record, piece.place))
    else yield piece
  }
}
