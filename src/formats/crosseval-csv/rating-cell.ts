/**
 * The rating in a cell: a whole number from 1 to 5, as "5" or "5.0". Null for an empty cell, undefined for a cell
 * that holds something else ("N/A", "4.5", "9").
 */
export function ratingCell(cell: string): number | null | undefined {
  const text = cell.trim()
  if (text === '') return null
  return /^[1-5]([.,]0*)?$/.test(text) ? Number(text[0]) : undefined
}
