import type { SourceItem } from '../../domain/import/source-item'
import { noted, type Problem } from '../../domain/problem'
import { decodedJson, type FieldRecord, isBlank } from '../field-record'
import { instructionList } from '../instructions/instruction-list'
import { RecordFault } from '../record-fault'

/**
 * The turns of a conversation. It may end early: the last turns are absent or empty. A missing first turn, or a
 * missing one between others, makes the record unreadable, since what was asked cannot be told.
 */
export function conversationTurns(record: FieldRecord): {
  turns: SourceItem['turns']
  notes: Problem[]
} {
  const prompts: (string | null)[] = []
  for (let turn = 1; turn <= lastTurn(record); turn++) prompts.push(promptOf(record, turn))
  if (prompts[0] == null) throw new RecordFault('first-turn-missing', record.placeOf('turn_1_prompt'))
  const count = prompts.findLastIndex((prompt) => prompt !== null) + 1
  const hole = prompts.indexOf(null)
  if (hole >= 0 && hole < count) {
    throw new RecordFault('turn-missing', record.placeOf(`turn_${hole + 1}_prompt`), { turn: hole + 1 })
  }
  const turns = prompts
    .slice(0, count)
    .map((prompt, i) => ({ prompt: prompt!, instructions: turnInstructions(record, i + 1) }))
  return { turns, notes: leftovers(record, count, prompts.length) }
}

function turnInstructions(record: FieldRecord, turn: number) {
  return instructionList(record, {
    ids: `turn_${turn}_instruction_id_list`,
    kwargs: `turn_${turn}_kwargs`,
  })
}

function lastTurn({ fields }: FieldRecord): number {
  return Math.max(0, ...fields.map((name) => Number(/^turn_(\d{1,3})_prompt$/.exec(name)?.[1] ?? 0)))
}

/** Instructions of turns that have no prompt: nothing can be done with them, and that is said. */
function leftovers(record: FieldRecord, count: number, last: number): Problem[] {
  const notes: Problem[] = []
  for (let turn = count + 1; turn <= last; turn++) {
    const ids = record.field(`turn_${turn}_instruction_id_list`)
    const isEmpty = isBlank(ids) || (Array.isArray(ids) && ids.length === 0) || ids === '[]'
    if (!isEmpty) notes.push(noted('turn-missing', record.placeOf(`turn_${turn}_prompt`), { turn }))
  }
  return notes
}

/** The prompt of a turn, or null where there is no such turn. */
function promptOf(record: FieldRecord, turn: number): string | null {
  const field = `turn_${turn}_prompt`
  const value = record.field(field)
  if (isBlank(value)) return null
  if (!record.isTable && typeof value === 'string') return messageIn(value) ?? value
  const decoded = decodedJson(record, field, value)
  if (decoded === null) return null
  if (typeof decoded === 'string') return isBlank(decoded) ? null : decoded
  const message = Array.isArray(decoded) && decoded.length === 1 ? decoded[0] : decoded
  if (message === null || typeof message !== 'object' || Array.isArray(message)) {
    throw new RecordFault('field-wrong-type', record.placeOf(field))
  }
  if (!('content' in message)) throw new RecordFault('field-missing', record.placeOf(field, '.content'))
  if (typeof message.content !== 'string') {
    throw new RecordFault('field-wrong-type', record.placeOf(field, '.content'))
  }
  return message.content
}

/** The content of a text that is itself the JSON of one message; null for any other text. */
function messageIn(text: string): string | null {
  if (!/^\s*\{\s*"(role|content)"\s*:/.test(text)) return null
  try {
    const message: unknown = JSON.parse(text)
    const { role, content } = message as { role?: unknown; content?: unknown }
    return typeof role === 'string' && typeof content === 'string' ? content : null
  } catch (cause) {
    if (cause instanceof SyntaxError) return null
    throw cause
  }
}
