import type { SourceCandidate, SourceItem, SourceRating } from '../../domain/import/source-item'
import type { Attachment } from '../../domain/item'
import { mediaTypeOf } from '../../domain/media-type'
import { noted, type Problem } from '../../domain/problem'
import { type FieldRecord, isBlank, textField } from '../field-record'
import { RecordFault } from '../record-fault'
import { recordRatings } from './crosseval-ratings'

/** One set for both encodings, so that the CSV and the JSON Lines of the same data are the same items. */
const set = 'crosseval'

/** The item in a record: one turn, a candidate for each `response_N`, the ratings of each `human_N`. */
export function crossEvalItem(record: FieldRecord): { item: SourceItem; notes: Problem[] } {
  const text = (name: string) => textField(record, name).trim()
  const key = text('prompt_id')
  if (key === '') throw new RecordFault('field-missing', record.placeOf('prompt_id'))
  // The prompt and the responses are kept as they are, outer spaces included.
  const prompt = textField(record, 'prompt')
  if (prompt.trim() === '') throw new RecordFault('field-missing', record.placeOf('prompt'))

  const { ratings, notes } = recordRatings(record)
  const candidates = recordCandidates(record, ratings)
  if (candidates.length === 0) notes.push(noted('responses-missing', record.place))
  const capability = capabilityOf(record)
  const attachments = attachedFiles(record)
  const item: SourceItem = {
    set,
    key,
    language: capability.includes('Spanish') ? 'es' : 'en',
    turns: [{ prompt, instructions: [] }],
    candidates,
    capability,
    difficulty: text('difficulty'),
    ...(text('l1_category') + text('l2_category') !== '' && {
      category: [text('l1_category'), text('l2_category')],
    }),
    ...(attachments.length > 0 && { attachments }),
    meta: {},
    ratings,
    place: record.place,
  }
  return { item, notes }
}

/** "Spanish & Reasoning", or a list of the two. */
function capabilityOf(record: FieldRecord): string[] {
  return textsIn(record, 'capability')
    .flatMap((each) => each.split(' & '))
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** The files that the prompt is about, by name; their bytes are not in the record. */
function attachedFiles(record: FieldRecord): Attachment[] {
  return textsIn(record, 'attached_file')
    .map((name) => name.trim())
    .filter((name) => !isBlank(name))
    .map((name) => ({ name, mediaType: mediaTypeOf(name) }))
}

/** A field that holds a text, or in JSON a list of texts. */
function textsIn(record: FieldRecord, name: string): string[] {
  const value = record.field(name)
  if (!Array.isArray(value)) return [textField(record, name)]
  return value.map((each, i) => {
    if (typeof each === 'string') return each
    throw new RecordFault('field-wrong-type', record.placeOf(name, `[${i}]`))
  })
}

/** An empty response is no candidate, unless people rated it: then the model said nothing, and they judged that. */
function recordCandidates(record: FieldRecord, ratings: readonly SourceRating[]): SourceCandidate[] {
  const responses = record.fields.filter((name) => /^response_\d+$/.test(name))
  const slots = new Set([...responses, ...ratings.map(({ slot }) => slot)])
  return [...slots].sort(bySlotNumber).flatMap((slot): SourceCandidate[] => {
    const text = textField(record, slot)
    if (text.trim() !== '') return [{ slot, responses: [text] }]
    return ratings.some((rating) => rating.slot === slot) ? [{ slot, responses: [null] }] : []
  })
}

function bySlotNumber(a: string, b: string): number {
  return Number(a.replace('response_', '')) - Number(b.replace('response_', ''))
}
