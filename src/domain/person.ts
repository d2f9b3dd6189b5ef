import { baseName } from './base-name'
import { z } from './schema'

/** Somebody who works here. Key: a UUID, or `<file>#<name>` for somebody named in an imported file. */
export const personSchema = z.looseObject({
  name: z.string(),
  origin: z.optional(z.enum(['person', 'import'])),
})

export type PersonValue = z.infer<typeof personSchema>

/** The person that an imported file names ("human_1"), wherever the file lies. Merged with nobody unless a lead links them. */
export function importedPersonId(file: string, name: string): string {
  return `${baseName(file)}#${name}`
}
