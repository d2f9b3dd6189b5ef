import type { ItemValue } from '../item'
import { type MergedSource, withNotesOfRun } from './merge-sources'
import type { SourceItem } from './source-item'

/**
 * The source with what is noted of its run beside its candidates, where the project's item has other notes: another
 * run of a conversation is no other text of it.
 */
export function notesBesideRuns({ item, parts }: MergedSource, { meta }: ItemValue): MergedSource {
  const known = (source: SourceItem) => {
    const beside = withNotesOfRun(source, { meta })
    return beside ? { ...beside, meta } : source
  }
  return { item: known(item), parts: parts.map(known) }
}
