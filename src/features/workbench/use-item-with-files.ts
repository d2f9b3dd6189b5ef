import { isSameValue } from '../../domain/canonical-json'
import type { ItemValue } from '../../domain/item'
import { attachmentsOf, withAttachments } from '../../domain/item-attachments'
import { findItem, type StoredItem } from '../../storage/items'
import { useWatched, useWorkspace } from '../../storage/use-workspace'

/**
 * The item as it was opened, or, once a file that it names was added, its version that knows the file. Any other
 * change of an item waits until it is opened again: nothing moves under somebody's hands.
 */
export function useItemWithFiles(opened: StoredItem): StoredItem {
  const { db } = useWorkspace()
  const isComplete = attachmentsOf(opened.value).every(({ id }) => id !== undefined)
  const stored = useWatched(
    async () => (isComplete ? opened : await findItem(db, opened.project, opened.id)),
    [db, opened, isComplete],
    opened,
  )
  if (!stored || stored.change === opened.change) return opened
  return isSameValue(withoutFiles(stored.value), withoutFiles(opened.value)) ? stored : opened
}

function withoutFiles(value: ItemValue): ItemValue {
  return withAttachments(value, ({ name, mediaType }) => ({ name, mediaType }))
}
