import type { Place } from '../../domain/problem'

/** What a model answered to a prompt that stands in another file, and what an evaluation said of it. */
export interface SourceAnswer {
  readonly prompt: string
  /** Null where the model said nothing. */
  readonly response: string | null
  /** Who answered, where the record says it. */
  readonly model: string | null
  /** The instructions that were evaluated; null where the file only holds responses. */
  readonly instructionIds: readonly string[] | null
  /** Every other field of the record, as it came: the verdicts of an evaluation. */
  readonly notes: Readonly<Record<string, unknown>>
  readonly place: Place
}
