import { isOver, type Measurement, quantile } from './measurement'

/** The measurements as a table to read in a terminal. */
export function resultTable(measurements: readonly Measurement[]): string {
  const rows = [['what', 'n', 'median', 'p95', 'limit', 'ratio', ''], ...measurements.map(cells)]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], '-'.repeat(lines[0]!.length), ...lines.slice(1)].join('\n')
}

/** `ratio` is the median over the limit: above 1 is over. */
function cells(measurement: Measurement): string[] {
  const { what, unit, values, limit } = measurement
  const median = quantile(values, 0.5)
  return [
    what,
    String(values.length),
    `${median.toFixed(1)} ${unit}`,
    values.length > 1 ? quantile(values, 0.95).toFixed(1) : '',
    limit ? `${limit.value.toFixed(1)}${limit.words ? ` (${limit.words})` : ''}` : '',
    limit ? (median / limit.value).toFixed(2) : '',
    limit ? (isOver(measurement) ? 'OVER' : 'ok') : '',
  ]
}
