import { statusQuestion } from '../domain/label'
import type { FilesContent } from '../formats/read-files'
import type { TurnwiseDb } from '../storage/database'
import { findDevicePeople } from '../storage/device-people'
import { workToRestore } from '../storage/restore'
import { deviceBackup } from './device-backup'
import type { BackupPreview, BundlePreview } from './import-protocol'

/** What the backups among the files say of their devices; null without a backup. */
export async function backupPreview(
  db: TurnwiseDb,
  content: FilesContent,
  bundles: readonly BundlePreview[],
): Promise<BackupPreview | null> {
  const backup = deviceBackup(content)
  if (!backup) return null
  const { rows, answers } = await workToRestore(db, backup)
  const { people } = await findDevicePeople(db)
  const isEverybodyHere = backup.people.every(({ id }) => people.some((each) => each.id === id))
  const blobs = new Set([...content.blobs.values()].map(({ id }) => id))
  const stored = new Set((await db.blobs.toCollection().primaryKeys()).map(([id]) => id))
  return {
    madeMs: backup.madeMs,
    person: backup.person,
    people: backup.people.map(({ name }) => name),
    fault: content.backups.find(({ fault }) => fault !== null)?.fault ?? null,
    texts: rows.filter(({ question }) => question !== statusQuestion).length,
    textsAsAnswers: answers.length,
    attachments: blobs.size,
    isAllHere:
      bundles.every(({ fresh }) => fresh === 0) &&
      rows.length + answers.length === 0 &&
      isEverybodyHere &&
      [...blobs].every((id) => stored.has(id)),
    preferences: Object.assign({}, ...content.backups.map(({ line }) => line.preferences)),
  }
}
