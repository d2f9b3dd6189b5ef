import { jsonFields } from '../field-record'
import { firstFields } from '../first-fields'
import type { ReadEvent, Reader } from '../format'
import { jsonRecords } from '../json-records'
import { multiIfItems } from '../multi-if/multi-if-items'
import type { SourceFile } from '../source-file'

/** Multi-IF as JSON Lines, or as one JSON list of the same objects: prompts and lists are decoded already. */
export const multiIfJsonl: Reader = { id: 'multi-if-jsonl', detect, read }

function detect(head: string): boolean {
  return [...firstFields(head)].some((name) => /^turn_\d+_(prompt|instruction_id_list|kwargs)$/.test(name))
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const items = multiIfItems(file)
  for await (const piece of jsonRecords(file)) {
    if (!('record' in piece)) {
      yield piece
      continue
    }
    yield* items(jsonFields(piece.record, piece.place))
  }
}
