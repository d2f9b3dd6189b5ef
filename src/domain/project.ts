import { z } from './schema'

/** The unit that is shared, synced and exported. */
export const projectSchema = z.looseObject({
  name: z.string(),
  /** Seeds the order of candidates. */
  seed: z.string(),
  creator: z.string(),
  /** Languages of the items, BCP 47. */
  languages: z.array(z.string()),
  /** People do not see one another's labels. */
  blind: z.boolean(),
  randomOrder: z.boolean(),
  /** Model names stay hidden until the person has submitted the item. */
  modelNamesHidden: z.boolean(),
})

export type ProjectValue = z.infer<typeof projectSchema>
