import type { TextDifference } from '../domain/difference/text-difference'
import type { DifferenceUnit } from '../domain/difference/text-token'

export interface DifferenceRequest {
  first: string
  second: string
  unit: DifferenceUnit
}

/** One question at a time. A worker that is not wanted any more is terminated, since it writes nothing. */
export type ToDifferenceWorker = DifferenceRequest

export type FromDifferenceWorker = TextDifference
