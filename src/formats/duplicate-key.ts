import { type Place, type Problem, refused } from '../domain/problem'

/**
 * Remembers the keys of one file. The first record of a key stands; for a later one the answer is the problem,
 * which names both lines.
 */
export function duplicateKeys(): (key: string, place: Place) => Problem | null {
  const firstLines = new Map<string, number>()
  return (key, place) => {
    const firstLine = firstLines.get(key)
    if (firstLine !== undefined) return refused('key-duplicate', place, { key, firstLine })
    firstLines.set(key, place.line ?? 0)
    return null
  }
}
