import { type LongRow, type LongTableRow, longColumns } from './long-row'
import { LossCount, type LossReport, type NotExpressedCode, notExpressedCodes } from './loss-report'

/**
 * The table as CSV (RFC 4180): a header, CRLF, quotation marks where a cell needs them. Values stay exact: nothing
 * is put before a cell that begins with "=", and no byte order mark comes first.
 */
export function* writeLongCsv(rows: Iterable<LongTableRow>): Generator<string> {
  yield `${longColumns.join(',')}\r\n`
  for (const each of rows) yield `${tableCells(each).map(toWellFormed).map(quoted).join(',')}\r\n`
}

/** The loss report of the CSV: what JSON Lines could still say is added to `loss`. */
export function csvLoss(rows: Iterable<LongTableRow>, loss: LossReport): LossReport {
  const count = new LossCount<NotExpressedCode>()
  for (const each of rows) {
    if (typeof each.row.value === 'object' && each.row.value !== null) count.add('value-as-text')
    if (tableCells(each).some((cell) => toWellFormed(cell) !== cell)) count.add('surrogates-replaced')
  }
  return { ...loss, notExpressed: [...loss.notExpressed, ...count.list(notExpressedCodes)] }
}

function tableCells({ row, cell }: LongTableRow): string[] {
  return longColumns.map((column) => (column === 'value' ? String(cell) : cellText(row[column])))
}

function cellText(value: LongRow[keyof LongRow]): string {
  if (Array.isArray(value)) return value.join(' & ')
  return value === null ? '' : String(value)
}

/** Lone surrogates have no UTF-8 form. */
function toWellFormed(cell: string): string {
  return cell.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
