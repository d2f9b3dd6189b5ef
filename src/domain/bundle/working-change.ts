import { isBlankAnswer } from '../blank-answer'
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

/** Work that was not submitted, as the line of a backup has it: a text in the making, or time at an item. */
export type WorkingLine = z.infer<typeof workingSchema>

/** The line of a text in the making or of counted time, with nothing wrong; null for any other. */
export function readWorkingLine(project: string, line: unknown): WorkingLine | null {
  const parsed = workingSchema.safeParse(line)
  if (!parsed.success || parsed.data.project !== project) return null
  const { key, person, value, targetHash } = parsed.data
  if (findFault('label', key, { value, targetHash, origin: 'person' }) !== null) return null
  return parseLabelKey(key).person === person ? (line as WorkingLine) : null
}

/**
 * The answer that an unsubmitted text of a backup becomes when the backup is opened. Its id is derived from the
 * text, so that opening the backup twice makes one answer. Null where there is nothing to restore: an empty text,
 * or the time that was counted at an item; 'invalid' where the line is none.
 */
export function workingChange(project: string, line: unknown): Change<LabelValue> | null | 'invalid' {
  const read = readWorkingLine(project, line)
  if (!read) return 'invalid'
  const { key, tab, person, value: text, seen, targetHash, shownOrder, savedMs } = read
  const value: LabelValue = { value: text, targetHash, shownOrder, origin: 'person' }
  const named = parseLabelKey(key)
  if (isOwnQuestion(named.question) || isBlankAnswer(text)) return null
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
