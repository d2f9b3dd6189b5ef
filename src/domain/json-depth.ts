/**
 * How deep values may be nested. Honest data stays far below; a value that is deeper could be read but not
 * written again, since JSON.stringify and canonicalJson call themselves once a level.
 */
export const deepestNesting = 200

/** Whether arrays and objects stand in each other more than `deepestNesting` levels deep. */
export function isNestedTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestNesting) return true
    level = level.flatMap((each) => (isNest(each) ? Object.values(each).filter(isNest) : []))
  }
  return false
}

function isNest(value: unknown): value is object {
  return value !== null && typeof value === 'object'
}
