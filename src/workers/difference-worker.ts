import { findDifference } from '../domain/difference/find-difference'
import type { FromDifferenceWorker, ToDifferenceWorker } from './difference-protocol'

/** Finds what two texts do not share, so that the page goes on answering while long ones are compared. */

const scope = self as unknown as DedicatedWorkerGlobalScope

scope.onmessage = ({ data }: MessageEvent<ToDifferenceWorker>) => {
  const { first, second, unit } = data
  const found: FromDifferenceWorker = findDifference(first, second, unit)
  scope.postMessage(found)
}
