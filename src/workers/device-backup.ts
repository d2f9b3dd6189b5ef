import type { FilesContent } from '../formats/read-files'
import type { DeviceBackup } from '../storage/restore'

/** What the backups among the files say of their device, of several the latest; null without a backup. */
export function deviceBackup({ backups, working, bundles }: FilesContent): DeviceBackup | null {
  const ordered = backups.toSorted((a, b) => b.line.madeMs - a.line.madeMs)
  const [latest] = ordered
  if (!latest) return null
  const { madeMs, device, person } = latest.line
  const people = new Map(
    ordered.toReversed().flatMap(({ line }) => line.people.map((each) => [each.id, each])),
  )
  const changes = new Set([...bundles.values()].flatMap((ofProject) => [...ofProject.keys()]))
  return { madeMs, device, person: person ?? null, people: [...people.values()], working, changes }
}

/**
 * Leaves texts in the making what they are where a backup is restored: without one they would be opened as the
 * answers that they would have become.
 */
export function leaveTextsUnsubmitted({ backups, bundles }: FilesContent): void {
  if (backups.length === 0) return
  for (const changes of bundles.values()) {
    for (const [id, { isText }] of changes) if (isText) changes.delete(id)
  }
}
