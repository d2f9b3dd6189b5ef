import type { Instruction } from '../../domain/item'
import { isNestedTooDeep } from '../../domain/json-depth'
import { RecordFault } from '../record-fault'
import { decodedJson, isBlank, listField, type MultiIfRecord } from './multi-if-record'

/**
 * The instructions in force at a turn: ids and kwargs by position. Kwargs are objects, or JSON of objects (the CSV
 * encodes them twice); those that are null are dropped, since Hugging Face pads every object with all names.
 */
export function turnInstructions(record: MultiIfRecord, turn: number): Instruction[] {
  const idField = `turn_${turn}_instruction_id_list`
  const kwargsField = `turn_${turn}_kwargs`
  const ids = listField(record, idField)
  const kwargs = listField(record, kwargsField)
  if (ids.length !== kwargs.length) {
    const counts = { ids: ids.length, kwargs: kwargs.length }
    throw new RecordFault('lengths-differ', record.placeOf(kwargsField), counts)
  }
  return ids.map((id, i) => {
    if (typeof id !== 'string') {
      throw new RecordFault('field-wrong-type', record.placeOf(idField, `[${i}]`))
    }
    return { id, kwargs: kwargsObject(record, kwargsField, kwargs[i], `[${i}]`) }
  })
}

function kwargsObject(
  record: MultiIfRecord,
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
