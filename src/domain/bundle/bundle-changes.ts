import type { Change } from '../change'
import { keys, parseLabelKey } from '../key'
import { bundleOrder } from './write-bundle'

/** The changes of a project that its bundle holds, in the order of the bundle. */
export function projectBundleChanges(changes: readonly Change[]): Change[] {
  return changes.toSorted(bundleOrder)
}

/**
 * The changes that a bundle of labels holds: every label with its history, and the people and questions that the
 * labels name (RECORDS.md, The bundle).
 */
export function labelsBundleChanges(changes: readonly Change[]): Change[] {
  const named = new Set<string>()
  for (const change of changes) {
    if (change.kind !== 'label') continue
    const { person, question } = parseLabelKey(change.key)
    named.add(keys.person(person)).add(keys.person(change.by)).add(keys.question(question))
  }
  return changes.filter(({ kind, key }) => kind === 'label' || isNamed(kind, key, named)).sort(bundleOrder)
}

function isNamed(kind: string, key: string, named: ReadonlySet<string>): boolean {
  return (kind === 'person' || kind === 'question') && named.has(key)
}
