import { noted, type Place, type Problem, type ProblemCode, refused } from '../domain/problem'
import { delimiterOf, type ParsedRow, parsedRows } from './csv-parse'
import { countLineEnds, decodeText } from './decode-text'
import type { SourceFile } from './source-file'

/** One data row of a table by column name. Its place says the row, and the line of the text where it begins. */
export interface CsvRow {
  cells: ReadonlyMap<string, string>
  place: Place
}

export type CsvPiece = { row: CsvRow } | { bytes: number } | { problem: Problem }

export interface CsvColumns {
  /** Without these nothing can be read. */
  required: readonly string[]
  /** Missing ones are said, and taken for empty. */
  expected: readonly string[]
}

/** A row longer than this (in characters) is taken for an unclosed quotation mark. */
const longestRow = 32 * 2 ** 20
/** Characters that may be looked through again after broken rows, before the rest of the file is given up. */
const rescanBudget = 256 * 2 ** 20
const parseFrom = 2 ** 20

/**
 * The rows of a CSV file with a header. Commas, semicolons or tabs; LF, CRLF or both.
 *
 * A row with a quotation mark out of place, or with too few cells, may have swallowed those behind it: reading goes
 * on at the next line of the text, and one problem names the lines up to the next row that is whole.
 */
export async function* csvRows(file: SourceFile, columns: CsvColumns): AsyncGenerator<CsvPiece> {
  const table = new CsvTable(file.name, columns)
  for await (const piece of decodeText(file)) {
    if (!('text' in piece)) {
      // The row in the making is given up: the problem names the line where the text breaks off.
      if ('problem' in piece) yield* table.breakOff()
      yield piece
      if ('problem' in piece) return
      continue
    }
    yield* table.push(piece.text)
    if (table.isUnreadable) return
  }
  yield* table.end()
}

class CsvTable {
  /** A column that is needed is missing: no row can be read. */
  isUnreadable = false
  private readonly file: string
  private readonly columns: CsvColumns
  private header: string[] | null = null
  private delimiter = ','
  private buffer = ''
  private wanted = parseFrom
  private line = 1
  private row = 0
  private isAtLineStart = true
  private rescanned = 0
  /** The broken row that reading is recovering from. */
  private lost: { code: ProblemCode; place: Place } | null = null

  constructor(file: string, columns: CsvColumns) {
    this.file = file
    this.columns = columns
  }

  *push(text: string): Generator<CsvPiece> {
    this.buffer += text
    if (this.buffer.length < this.wanted) return
    const before = this.buffer.length
    yield* this.read(false)
    if (this.buffer.length === before && before > longestRow) yield* this.read(false, true)
    this.wanted = this.buffer.length === before ? before * 2 : parseFrom
  }

  *end(): Generator<CsvPiece> {
    yield* this.read(true)
    yield* this.endLost(this.isAtLineStart ? this.line - 1 : this.line)
    if (!this.header || (this.row === 0 && !this.isUnreadable))
      yield { problem: refused('file-empty', { file: this.file }) }
  }

  /** The text ends early: the rows before it stand. */
  *breakOff(): Generator<CsvPiece> {
    yield* this.read(false)
    yield* this.endLost()
  }

  /** Says what was lost, now that a row is whole again or nothing follows. */
  *endLost(lastLine = this.line - 1): Generator<CsvPiece> {
    if (!this.lost) return
    const { code, place } = this.lost
    this.lost = null
    yield { problem: refused(code, place, { lastLine: Math.max(place.line ?? 1, lastLine) }) }
  }

  /** Reads the rows in the buffer. `isTooLong`: its first row is given up, although the file goes on. */
  private *read(isFileEnd: boolean, isTooLong = false): Generator<CsvPiece> {
    let isEnd = isFileEnd || isTooLong
    while (this.buffer !== '' && !this.isUnreadable) {
      if (!this.header) this.delimiter = delimiterOf(this.buffer)
      const { rows, isStopped } = parsedRows(this.buffer, this.delimiter, isEnd)
      let taken = 0
      for (const row of rows) {
        if (this.isUnreadable) return
        const raw = this.buffer.slice(row.start, row.end)
        taken = row.start + (yield* this.take(row, raw, isFileEnd && row.end === this.buffer.length))
      }
      this.buffer = this.buffer.slice(taken)
      if (!isStopped) return
      isEnd = isFileEnd
    }
  }

  /** Takes one row in; the answer is how many characters of it are done with. */
  private *take(row: ParsedRow, raw: string, isLastOfFile: boolean): Generator<CsvPiece, number> {
    const place: Place = { file: this.file, line: this.line, row: this.row + 1 }
    const fault = raw.trim() === '' ? null : this.faultOf(row, isLastOfFile && !raw.endsWith('\n'))
    const resumeAt = fault && isBrokenOpen(row, fault, raw) ? raw.indexOf('\n') + 1 : raw.length
    this.rescanned += raw.length - resumeAt
    if (this.rescanned > rescanBudget) {
      this.isUnreadable = true
      yield { problem: refused('rest-unread', this.lost?.place ?? place) }
      return raw.length
    }
    if (raw.trim() !== '') {
      if (!fault) {
        yield* this.endLost()
        yield* this.accept(row.cells, place)
      } else if (resumeAt < raw.length && !this.lost) {
        this.lost = { code: fault, place }
        this.row++
      } else if (!this.lost) {
        this.row++
        yield { problem: refused(fault, place, this.countsOf(row)) }
      }
    }
    this.line += countLineEnds(raw.slice(0, resumeAt))
    this.isAtLineStart = raw.slice(0, resumeAt).endsWith('\n')
    return resumeAt
  }

  private *accept(cells: string[], place: Place): Generator<CsvPiece> {
    if (!this.header) {
      this.header = cells.map((cell) => cell.trim())
      yield* this.missingColumns(place)
      return
    }
    // Spreadsheets write rows of nothing but commas below the data.
    if (cells.every((cell) => cell.trim() === '')) return
    const byName = new Map<string, string>()
    this.header.forEach((name, i) => {
      if (name !== '' && !byName.has(name)) byName.set(name, cells[i] ?? '')
    })
    this.row++
    yield { row: { cells: byName, place } }
  }

  private *missingColumns({ line = 1 }: Place): Generator<CsvPiece> {
    const missing = (name: string) => !this.header?.includes(name)
    for (const column of this.columns.required.filter(missing)) {
      this.isUnreadable = true
      yield { problem: refused('column-missing', { file: this.file, line, column }) }
    }
    if (this.isUnreadable) return
    for (const column of this.columns.expected.filter(missing)) {
      yield { problem: noted('column-missing', { file: this.file, line, column }) }
    }
  }

  private faultOf({ cells, quotes }: ParsedRow, isCutOff: boolean): ProblemCode | null {
    const width = this.header?.length ?? cells.length
    const extra = cells.slice(width)
    const hasWidth = cells.length >= width && extra.every((cell) => cell.trim() === '')
    if (quotes === 'unclosed' || (quotes === 'misplaced' && !hasWidth)) return 'quote-unclosed'
    if (quotes === 'misplaced' && cells.some((cell) => cell.includes('\n'))) return 'quote-unclosed'
    if (hasWidth) return null
    if (cells.length > width) return 'row-too-long'
    return isCutOff ? 'row-cut-off' : 'row-too-short'
  }

  private countsOf({ cells }: ParsedRow): Problem['details'] {
    return { cells: cells.length, columns: this.header?.length ?? 0, lastLine: this.line }
  }
}

/** Whether a broken row spans lines that may hold rows of their own. */
function isBrokenOpen({ cells }: ParsedRow, fault: ProblemCode, raw: string): boolean {
  const lineEnd = raw.indexOf('\n')
  return (
    fault !== 'row-cut-off' &&
    cells.some((cell) => cell.includes('\n')) &&
    lineEnd >= 0 &&
    lineEnd < raw.length - 1
  )
}
