import { type Change, makeChange } from '../domain/change'
import { keys } from '../domain/key'
import type { LabelValue } from '../domain/label'
import type { Target } from '../domain/target'
import { addChanges, labelTables, recordTables } from './apply-changes'
import { toStorageError } from './storage-error'
import type { Workspace } from './workspace'
import { assertWritable } from './write-guard'

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

type WritingParts = Pick<Workspace, 'db' | 'clock' | 'messages' | 'written'>

/** What else a label changes: the changes stand or fall with it, in its transaction. */
export type Consequences = (label: Change<LabelValue>) => readonly Change[]

const noConsequences: Consequences = () => []

/**
 * Records an answer with all that follows from it, or nothing. One strict transaction covers the change, the
 * folded label, the queue row and the working rows it ends, so a closed tab cannot leave an answer that is shown
 * but not stored.
 */
export async function recordLabel(
  workspace: WritingParts,
  label: LabelInput,
  endsWorking: readonly string[] = [],
  consequences: Consequences = noConsequences,
): Promise<Change<LabelValue>> {
  const key = keys.label(label.item, label.target, label.question, label.person)
  // Two answers in quick succession: the second was given in sight of the first, even before the screen was
  // read again.
  const own = workspace.written.get(key)
  const replaces = own === undefined || label.seen.includes(own) ? label.seen : [...label.seen, own]
  const change = makeChange<LabelValue>(
    workspace.clock.author(label.person),
    { project: label.project, kind: 'label', key, replaces },
    label.value,
  )
  workspace.written.set(key, change.id)
  try {
    await writeChanges(workspace, label.project, [change, ...consequences(change)], endsWorking)
  } catch (error) {
    // What was never written must not be named by what is written next.
    if (workspace.written.get(key) === change.id) {
      if (own === undefined) workspace.written.delete(key)
      else workspace.written.set(key, own)
    }
    throw error
  }
  return change
}

/** Writes changes made here, in one strict transaction. */
export async function writeChanges(
  { db, messages }: Pick<WritingParts, 'db' | 'messages'>,
  project: string,
  changes: readonly Change[],
  endsWorking: readonly string[] = [],
): Promise<void> {
  try {
    const areLabels = changes.every((change) => change.kind === 'label')
    const tables = areLabels ? labelTables(db) : recordTables(db)
    const items = await db.transaction('rw', [...tables, db.local], async () => {
      const [touched] = await Promise.all([
        addChanges(db, project, changes, 'here'),
        assertWritable(db, project, changes[0]?.device ?? ''),
        endsWorking.length > 0 && db.working.bulkDelete([...endsWorking]),
      ])
      return touched
    })
    messages.announce({ project, items })
  } catch (cause) {
    throw toStorageError(cause)
  }
}
