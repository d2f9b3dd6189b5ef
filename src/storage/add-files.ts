import { type Change, makeChange } from '../domain/change'
import { blobParts, fileId } from '../domain/file-bytes'
import type { Attachment, ItemValue } from '../domain/item'
import { attachmentsOf, fitsName, withAttachments } from '../domain/item-attachments'
import { addChanges, recordTables } from './apply-changes'
import { type ItemRow, ofProject, type TurnwiseDb } from './database'
import { toStorageError } from './storage-error'
import type { Workspace } from './workspace'

/** What became of files that a person added to a project, by name. */
export interface AddedFiles {
  /** They are what conversations name. */
  added: string[]
  /** Called like a file that a conversation names by its content, and of another content. */
  different: string[]
  /** No conversation names them. */
  unnamed: string[]
}

interface ReadFile {
  name: string
  id: string
  bytes: Uint8Array
}

/**
 * Adds files that conversations of a project name and that were not here. A file known by its hash has to have that
 * hash; one of which only the name is known is taken by its name, and every conversation that names it learns the
 * hash, as a new version of the item. One strict transaction.
 */
export async function addFiles(
  { db, clock, messages }: Pick<Workspace, 'db' | 'clock' | 'messages'>,
  { project, person }: { project: string; person: string },
  files: readonly File[],
): Promise<AddedFiles> {
  // Read before the transaction: it would not wait for anything else than the database.
  const read = await Promise.all(files.map(readFile))
  const author = clock.author(person)
  try {
    const { outcome, items } = await db.transaction('rw', recordTables(db), async () => {
      const named = new Set<string>()
      const different = new Set<string>()
      const changes: Change[] = []
      await eachItem(db, project, (change) => {
        for (const attachment of attachmentsOf(change.value)) {
          const fit = fileFor(attachment, read)
          if (fit) named.add(fit.id)
          else for (const { id } of read.filter(({ name }) => fitsName(attachment, name))) different.add(id)
        }
        const value = withAttachments(change.value, (attachment) => known(attachment, read))
        if (value === change.value) return
        changes.push(
          makeChange(author, { project, kind: 'item', key: change.key, replaces: [change.id] }, value),
        )
      })
      const taken = read.filter(({ id }) => named.has(id))
      if (taken.length > 0) await db.blobs.bulkPut(taken.flatMap(({ id, bytes }) => blobParts(id, bytes)))
      const items = changes.length > 0 ? await addChanges(db, project, changes, 'here') : []
      const namesOf = (isIt: (id: string) => boolean) =>
        read.filter(({ id }) => isIt(id)).map(({ name }) => name)
      return {
        items,
        outcome: {
          added: namesOf((id) => named.has(id)),
          different: namesOf((id) => !named.has(id) && different.has(id)),
          unnamed: namesOf((id) => !named.has(id) && !different.has(id)),
        },
      }
    })
    if (items.length > 0) messages.announce({ project, items })
    return outcome
  } catch (cause) {
    throw toStorageError(cause)
  }
}

async function readFile(file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, id: fileId(bytes), bytes }
}

/** The file that an attachment means: by its hash where it has one, else by its name. */
function fileFor({ id, name }: Attachment, files: readonly ReadFile[]): ReadFile | undefined {
  return files.find((file) => (id === undefined ? fitsName({ name }, file.name) : file.id === id))
}

function known(attachment: Attachment, files: readonly ReadFile[]): Attachment {
  if (attachment.id !== undefined) return attachment
  const file = fileFor(attachment, files)
  return file ? { ...attachment, id: file.id, size: file.bytes.length } : attachment
}

const itemsAtATime = 500

/** Looks at the shown version of every item of a project. */
async function eachItem(
  db: TurnwiseDb,
  project: string,
  look: (change: Change<ItemValue> & { value: ItemValue }) => void,
): Promise<void> {
  const rows: ItemRow[] = await db.items
    .where('[project+key]')
    .between(...ofProject(project))
    .toArray()
  const heads = rows.flatMap((row) => row.heads.slice(0, 1))
  for (let start = 0; start < heads.length; start += itemsAtATime) {
    const stored = await db.changes
      .where('change.id')
      .anyOf(heads.slice(start, start + itemsAtATime))
      .toArray()
    for (const { change } of stored) {
      if (change.value !== null) look(change as Change<ItemValue> & { value: ItemValue })
    }
  }
}
