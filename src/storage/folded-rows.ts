import type { Change } from '../domain/change'
import { fold } from '../domain/heads'
import type { ItemValue } from '../domain/item'
import { parseIdKey, parseLabelKey } from '../domain/key'
import type { LabelValue } from '../domain/label'
import type { FoldedRow, IdentityRow, ItemRow, LabelRow } from './database'

/** Rows of the folded tables, from all changes of their keys. Pure: what is read and written stands elsewhere. */

export function foldedRow<Value>(project: string, key: string, group: readonly Change[]): FoldedRow<Value> {
  const { heads, isConflict } = fold(group as readonly Change<Value>[])
  return { project, key, heads: [...heads], isConflict }
}

export function labelRow(project: string, key: string, group: readonly Change[]): LabelRow {
  const { item, person } = parseLabelKey(key)
  return { ...foldedRow<LabelValue>(project, key, group), item, person }
}

export function identityRow(project: string, key: string, group: readonly Change[]): IdentityRow {
  const [, item = ''] = JSON.parse(key) as string[]
  return { ...foldedRow(project, key, group), item }
}

/** An item that changed: its row, the value that is shown, and when it first came. */
export interface FoldedItem {
  row: ItemRow
  value: ItemValue | null
  arrived: string
}

export function foldedItem(project: string, key: string, group: readonly Change[]): FoldedItem {
  const versions = (group as readonly Change<ItemValue>[]).toSorted(earliestFirst)
  const { shown, heads, isConflict } = fold(versions)
  const row: ItemRow = {
    project,
    key,
    item: parseIdKey(key),
    heads: heads.map((head) => head.id),
    isConflict,
    versions: versionsOfCandidates(versions, shown),
  }
  return { row, value: shown.value, arrived: versions[0]!.at }
}

/** Candidate ids of the versions up to the shown one, which comes last. */
function versionsOfCandidates(versions: readonly Change<ItemValue>[], shown: Change<ItemValue>): string[][] {
  const ids = (change: Change<ItemValue>) => change.value?.candidates.map((each) => each.id) ?? []
  return [...versions.filter((version) => version !== shown).map(ids), ids(shown)]
}

function earliestFirst(a: Change, b: Change): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
