/**
 * Whether a text in the making says nothing yet, so that no answer is to be made of it: a blank text, or a
 * translation without a word in any of its parts.
 */
export function isBlankAnswer(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object') return false
  return Object.values(value).every(isBlankAnswer)
}
