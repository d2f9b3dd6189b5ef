import { isSameValue } from '../src/domain/canonical-json'
import type { Change } from '../src/domain/change'

/** What `next` says that `before` did not: a new key as it is, another value as a change that replaces the one before. */
export function revisions(before: readonly Change[], next: readonly Change[]): Change[] {
  const shown = new Map(before.map((change) => [change.key, change]))
  return next.flatMap((change) => {
    const old = shown.get(change.key)
    if (!old) return [change]
    return isSameValue(old.value, change.value) ? [] : [{ ...change, replaces: [old.id] }]
  })
}

/** A value with every localized text in English alone, as the first edition had them. */
export function englishOnly<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(englishOnly) as Value
  if (typeof value !== 'object' || value === null) return value
  const { en } = value as { en?: unknown }
  if (typeof en === 'string') return { en } as Value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, englishOnly(part)])) as Value
}
