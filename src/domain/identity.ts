import { jsonObject, z } from './schema'

/** A candidate's model and where it came from. Withheld whole where names are hidden. */
export const identitySchema = z.looseObject({
  model: z.string(),
  file: z.optional(z.string()),
  meta: z.optional(jsonObject),
})

export type IdentityValue = z.infer<typeof identitySchema>
