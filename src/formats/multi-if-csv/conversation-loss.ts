import type { Loss } from '../long-table/loss-report'

/** Why a conversation is not in the file; `translate:loss.<code>` in the locale files says it in words. */
export const conversationLeftOutCodes = ['too-many-turns', 'key-taken'] as const

/** What the file cannot say about conversations that are in it, or beside them. */
export const conversationNotExpressedCodes = [
  'language-refused',
  'responses',
  'given-text',
  'facts',
  'labels',
] as const

export type ConversationLeftOutCode = (typeof conversationLeftOutCodes)[number]
export type ConversationNotExpressedCode = (typeof conversationNotExpressedCodes)[number]

/** What became of every conversation that was asked for: `conversations` = `written` + everything in `leftOut`. */
export interface ConversationLoss {
  readonly conversations: number
  readonly written: number
  readonly leftOut: readonly Loss<ConversationLeftOutCode>[]
  readonly notExpressed: readonly Loss<ConversationNotExpressedCode>[]
}
