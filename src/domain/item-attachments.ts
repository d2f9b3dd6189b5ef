import { baseName } from './base-name'
import type { Attachment, ItemValue } from './item'

/** Every file that an item names: its own, those of its turns, those of its responses. */
export function attachmentsOf({ attachments, turns, candidates }: ItemValue): Attachment[] {
  const responses = candidates.flatMap((each) => each.responses)
  return [
    ...(attachments ?? []),
    ...turns.flatMap((turn) => turn.attachments ?? []),
    ...responses.flatMap((response) => response?.attachments ?? []),
  ]
}

/** The item with each of its files as `change` gives it. The same item where nothing changes. */
export function withAttachments(item: ItemValue, change: (attachment: Attachment) => Attachment): ItemValue {
  const before = attachmentsOf(item)
  if (before.every((each) => change(each) === each)) return item
  const changed = <Owner extends { attachments?: Attachment[] | undefined }>(owner: Owner): Owner =>
    owner.attachments ? { ...owner, attachments: owner.attachments.map(change) } : owner
  return {
    ...changed(item),
    turns: item.turns.map(changed),
    candidates: item.candidates.map((candidate) => ({
      ...candidate,
      responses: candidate.responses.map((response) => response && changed(response)),
    })),
  }
}

/** Whether a file of this name may be the one that an attachment names. Folders and case do not matter. */
export function fitsName(attachment: Pick<Attachment, 'name'>, file: string): boolean {
  return comparable(attachment.name) === comparable(file)
}

function comparable(name: string): string {
  return baseName(name).normalize('NFC').toLowerCase()
}
