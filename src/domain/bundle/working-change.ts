import type { Change } from '../change'
import { formatAt } from '../clock'
import { contentHash } from '../content-hash'
import { parseLabelKey } from '../key'
import { findFault } from '../kind'
import { isOwnQuestion, type LabelValue } from '../label'
import { z } from '../schema'

const workingSchema = z.looseObject({
  project: z.string(),
  key: z.string(),
  tab: z.string(),
  person: z.string(),
  value: z.unknown(),
  seen: z.array(z.string()),
  targetHash: z.string(),
  shownOrder: z.array(z.string()),
  savedMs: z.number().check(z.int(), z.nonnegative()),
})

/**
 * The answer that an unsubmitted text of a backup becomes when the backup is opened. Its id is derived from the
 * text, so that opening the backup twice makes one answer. Null where there is nothing to restore: an empty text,
 * or the time that was counted at an item; 'invalid' where the line is none.
 */
export function workingChange(project: string, line: unknown): Change<LabelValue> | null | 'invalid' {
  const parsed = workingSchema.safeParse(line)
  if (!parsed.success || parsed.data.project !== project) return 'invalid'
  const { key, tab, person, value: text, seen, targetHash, shownOrder, savedMs } = parsed.data
  const value: LabelValue = { value: text, targetHash, shownOrder, origin: 'person' }
  if (findFault('label', key, value) !== null) return 'invalid'
  const named = parseLabelKey(key)
  if (named.person !== person) return 'invalid'
  if (isOwnQuestion(named.question) || text === null || (typeof text === 'string' && text.trim() === '')) {
    return null
  }
  return {
    id: contentHash(['working', project, key, tab, text, savedMs]),
    project,
    kind: 'label',
    key,
    value,
    replaces: seen,
    at: formatAt({ ms: savedMs, counter: 0 }, tab),
    by: person,
    device: tab,
  }
}
