import type { Attachment, Instruction, Message } from '../item'
import type { Place } from '../problem'

/** What a reader of a file format finds: one conversation, with the source's own names for everything. */
export interface SourceItem {
  /** Name of the source set: "multi-if", "crosseval". Not the file's name: one set may come in several files. */
  readonly set: string
  /** The source's own key, or null where it has none: then the content is hashed. */
  readonly key: string | null
  /** Only answers were found, without the file of their prompts: the project may have the item under its own key. */
  readonly isAnswersOnly?: boolean
  /** BCP 47. */
  readonly language: string
  readonly system?: string
  readonly turns: readonly SourceTurn[]
  readonly candidates: readonly SourceCandidate[]
  readonly capability?: string[]
  readonly difficulty?: string
  readonly category?: [string, string]
  readonly group?: string
  readonly attachments?: Attachment[]
  readonly meta: Record<string, unknown>
  readonly ratings: readonly SourceRating[]
  readonly place: Place
}

export interface SourceTurn {
  readonly prompt: string
  readonly instructions: Instruction[]
  /** Given messages before the prompt. */
  readonly context?: Message[] | undefined
  readonly attachments?: Attachment[] | undefined
  readonly meta?: Record<string, unknown> | undefined
}

export interface SourceCandidate {
  /** The source's own place for the candidate ("response_1"). */
  readonly slot: string
  /** The model, where the source tells. */
  readonly model?: string
  /** One a turn: the text alone where there is nothing beside it, null where the candidate said nothing. */
  readonly responses: readonly (string | SourceResponse | null)[]
  /** What the source says about the run: it stands beside the model's name and is withheld with it. */
  readonly meta?: Record<string, unknown>
}

export interface SourceResponse {
  readonly text: string
  /** Chat messages on the way to the text. */
  readonly steps?: unknown[]
  readonly attachments?: Attachment[]
  readonly meta?: Record<string, unknown>
}

/** A person's rating of a response in an imported file. */
export interface SourceRating {
  /** As the file calls them ("human_1"). */
  readonly person: string
  readonly slot: string
  /** 1-based. */
  readonly turn: number
  readonly rating: number
  readonly explanation?: string
}
