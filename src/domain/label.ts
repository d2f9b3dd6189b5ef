import { z } from './schema'

/**
 * One person's current answer to one question on one target (key: item, target, question, person).
 * `value` is what the question's type says; it is the same value on the screen, in storage, in sync and in exports.
 */
export const labelSchema = z.looseObject({
  value: z.unknown(),
  /** `targetHash` of the content the person saw. */
  targetHash: z.string(),
  /** Candidates in the order they were shown. */
  shownOrder: z.optional(z.array(z.string())),
  draftId: z.optional(z.string()),
  origin: z.enum(['person', 'import']),
})

export type LabelValue = z.infer<typeof labelSchema>

/** The question of submitting, skipping and reopening an item. Its target is the item. */
export const statusQuestion = '$status'
/** The question of flagging an item, of its own so that flagging does not un-submit. */
export const flagQuestion = '$flag'

export const statusValueSchema = z.looseObject({
  state: z.enum(['submitted', 'skipped', 'reopened']),
  reason: z.optional(z.string()),
  /** The changes that were submitted: a later edit shows as changed since submission. */
  covers: z.array(z.string()),
  /** Time at the item while it was visible and had input in the last 60 s, in ms. */
  activeMs: z.number(),
})

export type StatusValue = z.infer<typeof statusValueSchema>

export const flagValueSchema = z.looseObject({ note: z.optional(z.string()) })

export type FlagValue = z.infer<typeof flagValueSchema>

/** Whether a question is one of the product's own (`$status`, `$flag`), not one that a project asks. */
export function isOwnQuestion(question: string): boolean {
  return question.startsWith('$')
}
