import { ofProject, type TurnwiseDb } from './database'
import { newDeviceId } from './device-id'
import { collectNamedBlobs } from './named-blobs'
import { forgetPreferences } from './preferences'
import { toStorageError } from './storage-error'
import type { Workspace } from './workspace'
import { wipedName } from './write-guard'

/**
 * Takes a project off this device: its changes, folds, texts in the making, and attachments that no other project
 * names. One transaction. Opening its file again brings it back.
 */
export async function wipeProject(workspace: Workspace, project: string): Promise<void> {
  const { db, messages, deviceMessages } = workspace
  try {
    await db.transaction('rw', db.tables, () => deleteProject(db, project))
  } catch (cause) {
    throw toStorageError(cause)
  }
  deviceMessages.announce({ kind: 'project-wiped', project })
  messages.announce({ project, items: [], isWhole: true })
}

async function deleteProject(db: TurnwiseDb, project: string): Promise<void> {
  const inProject = ofProject(project)
  const blobs = await blobsOfNoOther(db, project)
  await Promise.all([
    db.changes.where('change.project').equals(project).delete(),
    ...[
      db.projects,
      db.guidelines,
      db.settings,
      db.people,
      db.questions,
      db.items,
      db.identities,
      db.labels,
    ].map((table) =>
      table
        .where('[project+key]')
        .between(...inProject)
        .delete(),
    ),
    db.queueRows
      .where('[project+item]')
      .between(...inProject)
      .delete(),
    db.working
      .where('[project+item]')
      .between(...inProject)
      .delete(),
    ...blobs.map((id) => db.blobs.where('[id+part]').between([id, -Infinity], [id, Infinity]).delete()),
    db.local.put({ name: wipedName(project), value: Date.now() }),
  ])
}

/** Attachments that this project names and no other does. */
async function blobsOfNoOther(db: TurnwiseDb, project: string): Promise<string[]> {
  const here = new Set((await db.blobs.toCollection().primaryKeys()).map(([id]) => id))
  if (here.size === 0) return []
  const [own, others] = [new Set<string>(), new Set<string>()]
  await db.changes.each(({ change }) =>
    collectNamedBlobs(change.value, here, change.project === project ? own : others),
  )
  return [...own].filter((id) => !others.has(id))
}

/**
 * Takes everything off this device, in one transaction: projects, texts in the making, who works here, what was
 * chosen in the settings. The app itself stays, and starts anew without a network.
 */
export async function wipeDevice({ db, deviceMessages }: Workspace): Promise<void> {
  try {
    await db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.map((table) => table.clear()))
      // At once, so that a tab of before cannot write as the device that is gone.
      await db.local.put({ name: 'device', value: newDeviceId() })
    })
  } catch (cause) {
    throw toStorageError(cause)
  }
  forgetPreferences()
  deviceMessages.announce({ kind: 'device-wiped' })
}
