import { csvRows } from '../csv-rows'
import { rowFields } from '../field-record'
import type { ReadEvent, Reader } from '../format'
import { multiIfItems } from '../multi-if/multi-if-items'
import type { SourceFile } from '../source-file'

const turnColumns = [1, 2, 3].flatMap((turn) => [
  `turn_${turn}_prompt`,
  `turn_${turn}_instruction_id_list`,
  `turn_${turn}_kwargs`,
])

/** Multi-IF as published (facebook/Multi-IF): a CSV with JSON in its cells, and what its runners write. */
export const multiIfCsv: Reader = { id: 'multi-if-csv', detect, read }

function detect(head: string): boolean {
  const [header = ''] = head.trimStart().split('\n', 1)
  return !/^[[{]/.test(header) && /turn_\d+_(prompt|instruction_id_list|kwargs)/.test(header)
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const items = multiIfItems(file)
  const required = ['key', 'turn_1_prompt']
  for await (const piece of csvRows(file, { required, expected: [...turnColumns, 'language'] })) {
    if (!('row' in piece)) {
      yield piece
      continue
    }
    yield* items(rowFields(piece.row))
  }
}
