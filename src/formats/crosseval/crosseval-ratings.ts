import type { SourceRating } from '../../domain/import/source-item'
import { noted, type Problem } from '../../domain/problem'
import { type FieldRecord, isBlank } from '../field-record'
import { ratingIn } from './rating-in'

/** What each `human_N` said of each `response_N`. What cannot be read as a rating is noted with its place and value. */
export function recordRatings(record: FieldRecord): { ratings: SourceRating[]; notes: Problem[] } {
  const ratings: SourceRating[] = []
  const notes: Problem[] = []
  for (const name of record.fields) {
    const [, slot, person] = /^(response_\d+)_(human_\d+)_rating$/.exec(name) ?? []
    if (!slot || !person) continue
    const value = record.field(name)
    const read = ratingIn(value)
    const explained = record.field(`${slot}_${person}_explanation`)
    const explanation = typeof explained === 'string' && explained.trim() !== '' ? explained : null
    if (explanation === null && !isBlank(explained)) {
      notes.push(noted('field-wrong-type', record.placeOf(`${slot}_${person}_explanation`)))
    }
    if (read) {
      ratings.push({
        person,
        slot,
        turn: 1,
        rating: read.rating,
        ...(explanation !== null && { explanation }),
      })
      if (read.isDecimal) notes.push(noted('rating-as-decimal', record.placeOf(name), written(value)))
    } else if (read === undefined || explanation !== null) {
      // An explanation has no place of its own: without its rating it is left out, and that is said.
      notes.push(noted('rating-unreadable', record.placeOf(name), written(value)))
    }
  }
  return { ratings, notes }
}

/** The value as the file has it. */
function written(value: unknown): { value: string } {
  return { value: typeof value === 'string' ? value.trim() : (JSON.stringify(value) ?? '') }
}
