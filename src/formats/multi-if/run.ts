import type { SourceCandidate } from '../../domain/import/source-item'
import { noted, type Problem } from '../../domain/problem'
import { type FieldRecord, isBlank, listField } from '../field-record'

/** The slot of the one candidate that a run's file holds. */
const slot = 'run'

/**
 * What a model answered, where the file is the output of a run: earlier responses are the assistant's messages in
 * `turns`, and `responses` holds the one at `turn_index`. Null where the file holds prompts only.
 *
 * Source: facebookresearch/Multi-IF, as PROTOCOLS.md 1.2 quotes it.
 */
export function runCandidate(
  record: FieldRecord,
  turnCount: number,
  model: string,
): { candidate: SourceCandidate | null; notes: Problem[] } {
  const said: (string | null)[] = listField(record, 'turns').flatMap((message) => {
    const { role, content } = (message ?? {}) as { role?: unknown; content?: unknown }
    return role === 'assistant' ? [typeof content === 'string' && content !== '' ? content : null] : []
  })
  const latest = responseText(record.field('responses'))
  if (latest !== null) {
    const turn = turnIndex(record.field('turn_index')) ?? said.length + 1
    while (said.length < turn) said.push(null)
    said[turn - 1] = latest
  }
  const notes = said
    .map((text, i) => ({ text, turn: i + 1 }))
    .filter(({ text, turn }) => text !== null && turn > turnCount)
    .map(({ turn }) => noted('response-without-turn', record.placeOf('responses'), { turn }))
  const responses = Array.from({ length: turnCount }, (_, i) => said[i] ?? null)
  const isEmpty = responses.every((text) => text === null)
  return { candidate: isEmpty ? null : { slot, model, responses }, notes }
}

/** Plain text, or a list (also as JSON) whose first entry holds it under `response`. Empty, None and [] mean none. */
function responseText(value: unknown): string | null {
  if (isBlank(value)) return null
  const decoded = typeof value === 'string' ? listIn(value) : value
  if (Array.isArray(decoded)) {
    const first: unknown = decoded[0]
    if (typeof first === 'string') return first
    const text = (first as { response?: unknown } | null | undefined)?.response
    if (typeof text === 'string') return text
    return decoded.length > 0 && typeof value === 'string' ? value : null
  }
  return typeof value === 'string' ? value : null
}

function listIn(text: string): unknown[] | null {
  if (!text.trimStart().startsWith('[')) return null
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : null
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}

/** 1 to 999; null for 0, which the published files hold, and for what is no number. */
function turnIndex(value: unknown): number | null {
  const index = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof index === 'number' && Number.isInteger(index) && index > 0 && index < 1000 ? index : null
}
