import { type LongTableRow, longColumns } from './long-row'

/**
 * The table as JSON Lines: an object a row, each line with its end. `value` is what is stored, unchanged; lone
 * surrogates are escaped, as JSON can.
 */
export function* writeLongJsonl(rows: Iterable<LongTableRow>): Generator<string> {
  for (const { row } of rows) {
    yield `${JSON.stringify(Object.fromEntries(longColumns.map((column) => [column, row[column]])))}\n`
  }
}
