import { keys } from './key'
import { queueViewSchema } from './queue-view'
import { z } from './schema'

/** A view of the queue under a name: one person's, in one project. */
export const savedViewSchema = z.object({ name: z.string(), view: queueViewSchema })

export type SavedViewValue = z.infer<typeof savedViewSchema>

/**
 * The key of a person's view: a setting of the project, so that it is in backups, travels with the project's file
 * and merges like everything else. The name of the setting says whose it is.
 */
export function savedViewKey(person: string, id: string): string {
  return keys.setting(`${prefixOf(person)}${id}`)
}

/** The id of a view of this person; null where a key is another setting or somebody else's view. */
export function savedViewId(person: string, key: string): string | null {
  const [, name = ''] = JSON.parse(key) as string[]
  return name.startsWith(prefixOf(person)) ? name.slice(prefixOf(person).length) : null
}

function prefixOf(person: string): string {
  return `view:${person}:`
}
