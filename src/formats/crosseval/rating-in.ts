/** A rating as a field holds it. */
export interface RatingIn {
  rating: number
  /** It is written as a decimal in a text, "4.0": a table that lost its whole numbers on the way. */
  isDecimal: boolean
}

/**
 * The rating in a field: a whole number from 1 to 5, as a number or a text. Null for an empty field, undefined for
 * one that holds something else ("N/A", "4.5", 9, true).
 */
export function ratingIn(value: unknown): RatingIn | null | undefined {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return inRange(value) ? { rating: value, isDecimal: false } : undefined
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (text === '') return null
  return /^[1-5]([.,]0*)?$/.test(text) ? { rating: Number(text[0]), isDecimal: text.length > 1 } : undefined
}

function inRange(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5
}
