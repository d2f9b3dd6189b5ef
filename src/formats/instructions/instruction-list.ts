import type { Instruction } from '../../domain/item'
import { isNestedTooDeep } from '../../domain/json-depth'
import { noted, type Problem } from '../../domain/problem'
import { decodedJson, type FieldRecord, isBlank, listField } from '../field-record'
import { RecordFault } from '../record-fault'
import { isKnownInstruction } from './known-instructions'

/** The fields of a record that hold the instructions of a turn. */
export interface InstructionFields {
  ids: string
  kwargs: string
}

/**
 * The instructions in force at a turn: ids and kwargs by position. Kwargs are objects, or JSON of objects (the CSV of
 * Multi-IF encodes them twice); those that are null are dropped, since Hugging Face pads every object with all names.
 */
export function instructionList(record: FieldRecord, fields: InstructionFields): Instruction[] {
  const ids = instructionIds(record, fields.ids)
  const kwargs = listField(record, fields.kwargs)
  if (ids.length !== kwargs.length) {
    const counts = { ids: ids.length, kwargs: kwargs.length }
    throw new RecordFault('lengths-differ', record.placeOf(fields.kwargs), counts)
  }
  return ids.map((id, i) => ({ id, kwargs: kwargsObject(record, fields.kwargs, kwargs[i], `[${i}]`) }))
}

export function instructionIds(record: FieldRecord, field: string): string[] {
  return listField(record, field).map((id, i) => {
    if (typeof id === 'string') return id
    throw new RecordFault('field-wrong-type', record.placeOf(field, `[${i}]`))
  })
}

/** A note for each id that is none of the published ones: it is kept, and shown as it is. */
export function unknownInstructions(record: FieldRecord, field: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, i) =>
    isKnownInstruction(id) ? [] : [noted('instruction-unknown', record.placeOf(field, `[${i}]`), { id })],
  )
}

function kwargsObject(
  record: FieldRecord,
  field: string,
  value: unknown,
  path: string,
): Instruction['kwargs'] {
  if (isBlank(value)) return {}
  const decoded = decodedJson(record, field, value, path)
  if (decoded === null) return {}
  if (typeof decoded !== 'object' || Array.isArray(decoded) || isNestedTooDeep(decoded)) {
    throw new RecordFault('field-wrong-type', record.placeOf(field, path))
  }
  return Object.fromEntries(Object.entries(decoded).filter(([, argument]) => argument !== null))
}
