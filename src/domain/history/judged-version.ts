import type { Change } from '../change'
import type { ItemValue } from '../item'
import { type Target, targetHash } from '../target'

/** The version of an item that a label was about, by the hash that the label keeps; null where it is not here. */
export function judgedVersion(
  versions: readonly Change<ItemValue>[],
  target: Target,
  hash: string,
): ItemValue | null {
  return versions.find(({ value }) => value !== null && targetHash(value, target) === hash)?.value ?? null
}
