import { type Change, makeChange } from '../domain/change'
import { keys } from '../domain/key'
import type { LabelValue } from '../domain/label'
import type { Target } from '../domain/target'
import { applyChanges, recordTables } from './apply-changes'
import { toStorageError } from './storage-error'
import type { Workspace } from './workspace'

/** What a person says: an answer to a question about a target, or null to take it back. */
export interface LabelInput {
  project: string
  item: string
  target: Target
  question: string
  person: string
  value: LabelValue | null
  /** The heads that the person saw: the change replaces these and no others. */
  seen: readonly string[]
}

type WritingParts = Pick<Workspace, 'db' | 'clock' | 'messages'>

/**
 * Records an answer with all that follows from it, or nothing. One strict transaction covers the change, the
 * folded label, the queue row and the working row it ends, so a closed tab cannot leave an answer that is shown
 * but not stored.
 */
export async function recordLabel(
  workspace: WritingParts,
  label: LabelInput,
  endsWorking?: string,
): Promise<Change<LabelValue>> {
  const key = keys.label(label.item, label.target, label.question, label.person)
  const change = makeChange<LabelValue>(
    workspace.clock.author(label.person),
    { project: label.project, kind: 'label', key, replaces: label.seen },
    label.value,
  )
  await writeChanges(workspace, label.project, [change], endsWorking)
  return change
}

/** Writes changes made here, in one strict transaction. */
export async function writeChanges(
  { db, messages }: WritingParts,
  project: string,
  changes: readonly Change[],
  endsWorking?: string,
): Promise<void> {
  try {
    const { items } = await db.transaction('rw', recordTables(db), async () => {
      const applied = await applyChanges(db, project, changes, 'here')
      if (endsWorking) await db.working.delete(endsWorking)
      return applied
    })
    messages.announce({ project, items })
  } catch (cause) {
    throw toStorageError(cause)
  }
}
