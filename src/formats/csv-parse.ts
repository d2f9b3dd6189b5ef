import Papa from 'papaparse'

/** A row as the parser cuts it out, with its place in the text that was parsed. */
export interface ParsedRow {
  cells: string[]
  start: number
  end: number
  quotes: 'well' | 'misplaced' | 'unclosed'
}

/**
 * The rows of a text. It stops after the first row that spans lines (`isStopped`): where that row turns out to be
 * broken, its later lines are read anew, and where it is whole, the caller goes on behind it.
 * Unless `isLast`, a row that the text breaks off in is left for later.
 */
export function parsedRows(
  text: string,
  delimiter: string,
  isLast: boolean,
): { rows: ParsedRow[]; isStopped: boolean } {
  const rows: ParsedRow[] = []
  let start = 0
  let isStopped = false
  // Papa's parser itself, without its streamers: those start workers from blobs, which the page's policy refuses.
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
      const end = meta.cursor
      const cells = data[0] ?? []
      // A CRLF after an unquoted last cell leaves the CR in the cell.
      if (text.slice(end - 2, end) === '\r\n' && cells.at(-1)?.endsWith('\r')) {
        cells.push(cells.pop()!.slice(0, -1))
      }
      const faults = errors.map((error) => error.code)
      const quotes = faults.includes('MissingQuotes') ? 'unclosed' : faults.length > 0 ? 'misplaced' : 'well'
      rows.push({ cells, start, end, quotes })
      start = end
      if (cells.some((cell) => cell.includes('\n'))) {
        isStopped = true
        parser.abort()
      }
    },
  })
  parser.parse(text, 0, !isLast)
  return { rows, isStopped }
}

/** The character that the first line has most of. */
export function delimiterOf(text: string): string {
  const [firstLine = ''] = text.trimStart().split('\n', 1)
  const count = (delimiter: string) => firstLine.split(delimiter).length
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]!
}
