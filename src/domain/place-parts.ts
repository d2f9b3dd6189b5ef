import type { Place } from './problem'

/** The parts of a place that have words: `problem:place.<part>` in the locale files. */
export type PlacePart = 'file' | 'line' | 'row' | 'column' | 'character' | 'path'

/** A place as its parts, from the file inwards. A column is named in a table, and counted in a line of text. */
export function placeParts(place: Place): { part: PlacePart; value: string | number }[] {
  const { file, line, row, column, path } = place
  const columnPart = typeof column === 'number' ? ('character' as const) : ('column' as const)
  const parts: { part: PlacePart; value: string | number | undefined }[] = [
    { part: 'file', value: file },
    { part: 'line', value: line },
    { part: 'row', value: row },
    { part: columnPart, value: column },
    { part: 'path', value: path },
  ]
  return parts.flatMap(({ part, value }) => (value === undefined ? [] : [{ part, value }]))
}
