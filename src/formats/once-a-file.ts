import type { Problem, ProblemCode } from '../domain/problem'

/** What is unusual in many records of a file in the same way: saying it at its first place is enough. */
const saidOnce: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'instruction-unknown',
  'language-unknown',
  'field-missing',
  'rating-as-decimal',
  'role-taken-as',
])

/** Whether a note of one file says what has been said of an earlier record of it. */
export function repeatedNotes(): (note: Problem) => boolean {
  const said = new Set<string>()
  return ({ code, weight, place, details }) => {
    if (weight !== 'noted' || !saidOnce.has(code)) return false
    const what = JSON.stringify([code, details, code === 'field-missing' && (place.column ?? place.path)])
    if (said.has(what)) return true
    said.add(what)
    return false
  }
}
