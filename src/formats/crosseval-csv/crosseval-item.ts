import type { SourceCandidate, SourceItem, SourceRating } from '../../domain/import/source-item'
import { noted, type Problem } from '../../domain/problem'
import type { CsvRow } from '../csv-rows'
import { RecordFault } from '../record-fault'
import { ratingCell } from './rating-cell'

const set = 'crosseval'

/** The item in a row: one turn, a candidate for each `response_N`, the ratings of each `human_N`. */
export function crossEvalItem({ cells, place }: CsvRow): { item: SourceItem; notes: Problem[] } {
  const cell = (name: string) => cells.get(name)?.trim() ?? ''
  const key = cell('prompt_id')
  if (key === '') throw new RecordFault('field-missing', { ...place, column: 'prompt_id' })
  // The prompt and the responses are kept as they are, outer spaces included.
  const prompt = cells.get('prompt') ?? ''
  if (prompt.trim() === '') throw new RecordFault('field-missing', { ...place, column: 'prompt' })

  const { ratings, notes } = rowRatings({ cells, place })
  const candidates = rowCandidates(cells, ratings)
  if (candidates.length === 0) notes.push(noted('responses-missing', place))
  const capability = cell('capability')
    .split(' & ')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const item: SourceItem = {
    set,
    key,
    language: capability.includes('Spanish') ? 'es' : 'en',
    turns: [{ prompt, instructions: [] }],
    candidates,
    capability,
    difficulty: cell('difficulty'),
    ...(cell('l1_category') + cell('l2_category') !== '' && {
      category: [cell('l1_category'), cell('l2_category')],
    }),
    meta: cell('attached_file') === '' ? {} : { attachedFile: cell('attached_file') },
    ratings,
    place,
  }
  return { item, notes }
}

/** An empty response is no candidate, unless people rated it: then the model said nothing, and they judged that. */
function rowCandidates(cells: CsvRow['cells'], ratings: readonly SourceRating[]): SourceCandidate[] {
  const slots = new Set([...responseColumns(cells), ...ratings.map(({ slot }) => slot)])
  return [...slots].sort(bySlotNumber).flatMap((slot): SourceCandidate[] => {
    const text = cells.get(slot) ?? ''
    if (text.trim() !== '') return [{ slot, responses: [text] }]
    return ratings.some((rating) => rating.slot === slot) ? [{ slot, responses: [null] }] : []
  })
}

function responseColumns(cells: CsvRow['cells']): string[] {
  return [...cells.keys()].filter((name) => /^response_\d+$/.test(name))
}

function bySlotNumber(a: string, b: string): number {
  return Number(a.replace('response_', '')) - Number(b.replace('response_', ''))
}

function rowRatings({ cells, place }: CsvRow): { ratings: SourceRating[]; notes: Problem[] } {
  const ratings: SourceRating[] = []
  const notes: Problem[] = []
  for (const [column, cell] of cells) {
    const [, slot, person] = /^(response_\d+)_(human_\d+)_rating$/.exec(column) ?? []
    if (!slot || !person) continue
    const rating = ratingCell(cell)
    const explanation = cells.get(`${slot}_${person}_explanation`) ?? ''
    if (rating) {
      ratings.push({
        person,
        slot,
        turn: 1,
        rating,
        ...(explanation.trim() !== '' && { explanation }),
      })
    } else if (rating === undefined || explanation.trim() !== '') {
      // An explanation has no place of its own: without its rating it is left out, and that is said.
      notes.push(noted('rating-unreadable', { ...place, column }, { value: cell.trim() }))
    }
  }
  return { ratings, notes }
}
