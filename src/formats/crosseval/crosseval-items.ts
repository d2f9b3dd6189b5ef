import { duplicateKeys } from '../duplicate-key'
import type { FieldRecord } from '../field-record'
import type { ReadEvent } from '../format'
import { repeatedNotes } from '../once-a-file'
import { orFault } from '../record-fault'
import { crossEvalItem } from './crosseval-item'

/** Turns the records of one file into items. */
export function crossEvalItems(): (record: FieldRecord) => ReadEvent[] {
  const duplicate = duplicateKeys()
  const isRepeated = repeatedNotes()
  return (record) => {
    const read = orFault(() => crossEvalItem(record))
    if ('problem' in read) return [read]
    const { item, notes } = read.result
    const problem = duplicate(item.key!, item.place)
    if (problem) return [{ problem }]
    return [...notes.filter((note) => !isRepeated(note)).map((note) => ({ problem: note })), { item }]
  }
}
