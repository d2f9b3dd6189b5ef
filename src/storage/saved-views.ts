import { makeChange } from '../domain/change'
import type { QueueView } from '../domain/queue-view'
import { type SavedViewValue, savedViewId, savedViewKey, savedViewSchema } from '../domain/saved-view'
import { type FoldedRow, ofProject, type TurnwiseDb } from './database'
import { newId } from './device-clock'
import { writeChanges } from './record-label'
import type { Workspace } from './workspace'

export interface SavedView {
  id: string
  name: string
  view: QueueView
  /** The changes that stand behind it: what is written next replaces them. */
  seen: string[]
}

/** The views that a person has saved in a project. What cannot be read is left alone. */
export async function listSavedViews(db: TurnwiseDb, project: string, person: string): Promise<SavedView[]> {
  const rows = (await db.settings
    .where('[project+key]')
    .between(...ofProject(project))
    .toArray()) as FoldedRow[]
  return rows.flatMap(({ key, heads }) => {
    const id = savedViewId(person, key)
    const value = savedViewSchema.safeParse(heads[0]?.value).data
    return id !== null && value ? [{ id, ...value, seen: heads.map((head) => head.id) }] : []
  })
}

/** Saves a view under a name, in place of an earlier one where one is given. Throws AppError. */
export async function saveView(
  workspace: Pick<Workspace, 'db' | 'clock' | 'messages'>,
  project: string,
  person: string,
  value: SavedViewValue,
  before: Pick<SavedView, 'id' | 'seen'> = { id: newId(), seen: [] },
): Promise<void> {
  // A part that is absent is not written as one that is undefined: the record is the same in a file.
  const parts = Object.entries(value.view).filter(([, part]) => part !== undefined)
  await write(workspace, project, person, { name: value.name, view: Object.fromEntries(parts) }, before)
}

/** Takes a saved view back. It stays in the history of the project. */
export async function removeView(
  workspace: Pick<Workspace, 'db' | 'clock' | 'messages'>,
  project: string,
  person: string,
  before: Pick<SavedView, 'id' | 'seen'>,
): Promise<void> {
  await write(workspace, project, person, null, before)
}

async function write(
  workspace: Pick<Workspace, 'db' | 'clock' | 'messages'>,
  project: string,
  person: string,
  value: SavedViewValue | null,
  { id, seen }: Pick<SavedView, 'id' | 'seen'>,
): Promise<void> {
  const about = { project, kind: 'setting', key: savedViewKey(person, id), replaces: seen }
  const change = makeChange(workspace.clock.author(person), about, value)
  await writeChanges(workspace, project, [change])
}
