import type { ReadEvent, Reader } from '../format'
import { jsonRecords } from '../json-records'
import { multiIfItems } from '../multi-if/multi-if-items'
import type { SourceFile } from '../source-file'

/** Multi-IF as JSON Lines, or as one JSON list of the same objects: prompts and lists are decoded already. */
export const multiIfJsonl: Reader = { id: 'multi-if-jsonl', detect, read }

function detect(head: string): boolean {
  return /^\s*[[{]/.test(head) && /"turn_\d+_(prompt|instruction_id_list|kwargs)"\s*:/.test(head)
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const items = multiIfItems(file)
  for await (const piece of jsonRecords(file)) {
    if (!('record' in piece)) {
      yield piece
      continue
    }
    const { record, place } = piece
    yield* items({
      place,
      fields: Object.keys(record),
      isTable: false,
      field: (name) => (Object.hasOwn(record, name) ? record[name] : undefined),
      placeOf: (name, path = '') => ({ ...place, path: `${name}${path}` }),
    })
  }
}
