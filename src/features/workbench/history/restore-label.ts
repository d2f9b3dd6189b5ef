import { itemTitle } from '../../../domain/item'
import { parseLabelKey } from '../../../domain/key'
import type { LabelValue } from '../../../domain/label'
import { saveAnswer } from '../../../storage/save-answer'
import type { Workspace } from '../../../storage/workspace'
import type { ItemLabels, ItemSession } from '../item-session'
import { undoStackOf } from '../undo-stack'

/**
 * Makes an earlier answer the label again, with the text it was about: a new change, which replaces everything that
 * stands there now. `name` is what undo calls it. Throws AppError.
 */
export async function restoreLabel(
  workspace: Workspace,
  { project, item, given }: ItemSession,
  { labels }: ItemLabels,
  key: string,
  value: LabelValue | null,
  name: string,
): Promise<void> {
  const row = labels.get(key)
  const { target, question, person } = parseLabelKey(key)
  const about = { project: project.id, item: item.id, target, question, person }
  const seen = row?.heads.map((head) => head.id) ?? []
  given.set(key, value?.value ?? null)
  try {
    await saveAnswer(workspace, { ...about, value, seen })
  } catch (error) {
    given.delete(key)
    throw error
  }
  const before = row?.heads[0]?.value ?? null
  undoStackOf(workspace).push({ ...about, name, itemTitle: itemTitle(item.value), before, after: value })
}
