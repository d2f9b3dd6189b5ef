import { jsonFault } from '../domain/bundle/json-fault'
import type { Place } from '../domain/problem'
import type { CsvRow } from './csv-rows'
import type { JsonRecord } from './json-records'
import { RecordFault } from './record-fault'

/** One record as a row of a CSV or an object of JSON holds it: what the two encodings have in common. */
export interface FieldRecord {
  readonly place: Place
  readonly fields: readonly string[]
  /** In a table every cell is text, and prompts are JSON in it; in JSON a text may be the prompt itself. */
  readonly isTable: boolean
  /** The text of a cell or the JSON value; undefined where the field is absent. */
  field(name: string): unknown
  /** Where a field is, or a part of it: `path` begins with a bracket or a dot. */
  placeOf(name: string, path?: string): Place
}

export function rowFields({ cells, place }: CsvRow): FieldRecord {
  return {
    place,
    fields: [...cells.keys()],
    isTable: true,
    field: (name) => cells.get(name),
    placeOf: (name, path) => ({ ...place, column: name, ...(path && { path }) }),
  }
}

export function jsonFields(record: JsonRecord, place: Place): FieldRecord {
  return {
    place,
    fields: Object.keys(record),
    isTable: false,
    field: (name) => (Object.hasOwn(record, name) ? record[name] : undefined),
    placeOf: (name, path = '') => ({ ...place, path: `${name}${path}` }),
  }
}

/** A text, or empty where there is none; a number is taken for its digits. Throws RecordFault for anything else. */
export function textField(record: FieldRecord, name: string): string {
  const value = record.field(name)
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value
  throw new RecordFault('field-wrong-type', record.placeOf(name))
}

/** No value: absent, null, an empty cell, or the word None that Python writes. */
export function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && (value.trim() === '' || value.trim() === 'None'))
  )
}

/** The JSON in a text; other values are decoded already. */
export function decodedJson(record: FieldRecord, field: string, value: unknown, path = ''): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const character = (jsonFault(value) ?? 0) + 1
    throw new RecordFault('field-json-broken', record.placeOf(field, path), { character })
  }
}

/** A field that holds a list, as JSON in a cell or as it is; an absent or empty one is an empty list. */
export function listField(record: FieldRecord, field: string): unknown[] {
  const value = record.field(field)
  if (isBlank(value)) return []
  const list = decodedJson(record, field, value)
  if (list === null) return []
  if (!Array.isArray(list)) throw new RecordFault('field-wrong-type', record.placeOf(field))
  return list
}
