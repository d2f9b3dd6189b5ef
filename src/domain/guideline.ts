import { localizedText, z } from './schema'

/** What people are told to do, shown beside the work. Markdown. Key: `["guideline"]`. */
export const guidelineSchema = z.looseObject({ text: localizedText })

export type GuidelineValue = z.infer<typeof guidelineSchema>
