import { describe, expect, test } from 'vitest'
import type { PersonProgress } from './item-status'
import type { QueueRow } from './queue-row'
import {
  hasFilter,
  isSameView,
  neighbours,
  nextToDo,
  progressOf,
  queueViewSchema,
  valueCounts,
  viewedRows,
  workCounts,
} from './queue-view'

const mina = 'mina'

const untouched: PersonProgress = {
  status: 'to-do',
  isFlagged: false,
  isChangedSince: false,
  hasConflict: false,
  changedMs: 0,
  submittedMs: 0,
}

function makeRow(item: string, facts: Partial<QueueRow> = {}, progress?: Partial<PersonProgress>): QueueRow {
  return {
    project: 'p',
    item,
    arrived: item,
    title: item,
    language: 'en',
    capability: [],
    difficulty: '',
    group: '',
    turns: 3,
    candidates: 3,
    people: progress ? { [mina]: { ...untouched, ...progress } } : {},
    ...facts,
  }
}

const stall = makeRow(
  'stall',
  { language: 'ar', capability: ['Reasoning', 'Coding'], difficulty: 'hard' },
  { status: 'in-progress', changedMs: 500 },
)
const trip = makeRow('trip', { language: 'hi', capability: ['English'], difficulty: 'medium', turns: 2 })
const letter = makeRow(
  'letter',
  { language: 'ar', capability: ['English'], difficulty: 'easy' },
  { status: 'submitted', changedMs: 900, submittedMs: 800, isFlagged: true },
)
const list = makeRow('list', { language: 'hi', difficulty: 'easy' }, { status: 'skipped', changedMs: 700 })
const sum = makeRow('sum', { language: 'en', capability: ['Coding'], difficulty: 'hard' })
const rows = [stall, trip, letter, list, sum]

const items = (found: readonly QueueRow[]) => found.map((row) => row.item)

describe('what is seen', () => {
  test('without a filter and a sort everything is seen, as it came', () => {
    expect(items(viewedRows(rows, {}, mina, null))).toEqual(['stall', 'trip', 'letter', 'list', 'sum'])
  })

  test('values of one filter widen, filters together narrow', () => {
    expect(items(viewedRows(rows, { language: ['ar', 'hi'] }, mina, null))).toEqual([
      'stall',
      'trip',
      'letter',
      'list',
    ])
    expect(items(viewedRows(rows, { language: ['ar', 'hi'], difficulty: ['easy'] }, mina, null))).toEqual([
      'letter',
      'list',
    ])
  })

  test('the status is that of the person who looks', () => {
    expect(items(viewedRows(rows, { status: ['submitted'] }, mina, null))).toEqual(['letter'])
    expect(viewedRows(rows, { status: ['submitted'] }, 'ravi', null)).toEqual([])
    expect(progressOf(letter, 'ravi').status).toBe('to-do')
  })

  test('flagged shows what this person has flagged', () => {
    expect(items(viewedRows(rows, { flagged: true }, mina, null))).toEqual(['letter'])
  })

  test('crossed capabilities are one value, and none is a value too', () => {
    expect(items(viewedRows(rows, { capability: ['Reasoning & Coding'] }, mina, null))).toEqual(['stall'])
    expect(items(viewedRows(rows, { capability: [''] }, mina, null))).toEqual(['list'])
  })

  test('difficulty sorts by how hard it is, not by its letters', () => {
    expect(items(viewedRows(rows, { sort: 'difficulty' }, mina, null))).toEqual([
      'letter',
      'list',
      'trip',
      'stall',
      'sum',
    ])
  })

  test('rows that are equal keep the order in which they came, descending too', () => {
    expect(items(viewedRows(rows, { sort: 'turns', descending: true }, mina, null))).toEqual([
      'stall',
      'letter',
      'list',
      'sum',
      'trip',
    ])
  })

  test('what was touched last stands first when the changes are sorted descending', () => {
    expect(items(viewedRows(rows, { sort: 'changed', descending: true }, mina, null)).slice(0, 3)).toEqual([
      'letter',
      'list',
      'stall',
    ])
  })
})

describe('a search', () => {
  const found = new Set(['letter', 'sum', 'stall'])

  test('shows what was found of what the filters let through, in the order of the view', () => {
    expect(items(viewedRows(rows, { sort: 'difficulty' }, mina, found))).toEqual(['letter', 'stall', 'sum'])
    expect(items(viewedRows(rows, { language: ['ar'] }, mina, found))).toEqual(['stall', 'letter'])
    expect(viewedRows(rows, {}, mina, new Set())).toEqual([])
  })

  test('is respected by the next item, the neighbours and the counts of the filters', () => {
    expect(nextToDo(rows, {}, mina, found, 'stall')).toBe('sum')
    expect(neighbours(rows, {}, mina, found, 'letter')).toEqual({
      previous: 'stall',
      next: 'sum',
      place: 2,
      of: 3,
    })
    expect([...valueCounts(rows, {}, mina, found, 'language')]).toEqual([
      ['ar', 2],
      ['hi', 0],
      ['en', 1],
    ])
  })

  test('is none that the neighbours of an item leave out which it did not find', () => {
    expect(neighbours(rows, {}, mina, found, 'trip')).toMatchObject({ previous: 'stall', next: 'letter' })
  })
})

describe('the next item to do', () => {
  test('begins with the first that is neither submitted nor skipped', () => {
    expect(nextToDo(rows, {}, mina, null, null)).toBe('stall')
  })

  test('passes over what is submitted or skipped', () => {
    expect(nextToDo(rows, {}, mina, null, 'trip')).toBe('sum')
  })

  test('goes on from the start at the end', () => {
    expect(nextToDo(rows, {}, mina, null, 'sum')).toBe('stall')
  })

  test('is never the current one again', () => {
    expect(nextToDo([letter, sum], {}, mina, null, 'sum')).toBeNull()
  })

  test('follows the view, in its filter and its order', () => {
    expect(nextToDo(rows, { language: ['hi'] }, mina, null, null)).toBe('trip')
    expect(nextToDo(rows, { sort: 'title' }, mina, null, null)).toBe('stall')
    expect(nextToDo(rows, { sort: 'title', descending: true }, mina, null, null)).toBe('trip')
  })

  test('goes on from where a row stands that has just left the view', () => {
    // The first item was in progress and is submitted now, so that the filter no longer shows it.
    const view = { status: ['to-do' as const] }
    expect(nextToDo([trip, letter, sum], view, mina, null, 'letter')).toBe('sum')
  })

  test('is nothing when the view holds only what is done', () => {
    expect(nextToDo(rows, { status: ['submitted', 'skipped'] }, mina, null, null)).toBeNull()
    expect(nextToDo([], {}, mina, null, null)).toBeNull()
  })
})

describe('neighbours', () => {
  test('are the rows before and after, done or not, with the place among all', () => {
    expect(neighbours(rows, {}, mina, null, 'letter')).toEqual({
      previous: 'trip',
      next: 'list',
      place: 3,
      of: 5,
    })
  })

  test('end where the view ends', () => {
    expect(neighbours(rows, {}, mina, null, 'stall').previous).toBeNull()
    expect(neighbours(rows, {}, mina, null, 'sum').next).toBeNull()
  })

  test('of a row that the filter leaves out are those around its place', () => {
    expect(neighbours(rows, { language: ['ar'] }, mina, null, 'trip')).toEqual({
      previous: 'stall',
      next: 'letter',
      place: 2,
      of: 3,
    })
  })

  test('of an item that is not there are none', () => {
    expect(neighbours(rows, {}, mina, null, 'gone')).toEqual({ previous: null, next: null, place: 0, of: 5 })
  })
})

describe('counts', () => {
  test('my work counts every item once by its status, and flags beside it', () => {
    expect(workCounts(rows, mina, 0)).toEqual({
      toDo: 2,
      inProgress: 1,
      submitted: 1,
      skipped: 1,
      translated: 0,
      flagged: 1,
      doneToday: 1,
    })
  })

  test('an item that a translation made is nobody’s to do until somebody begins with it', () => {
    const made = makeRow('made', { language: 'fr', translatedFrom: 'en' })
    expect(workCounts([made, sum], mina, 0)).toMatchObject({ toDo: 1, translated: 1 })
    expect(nextToDo([made, sum], {}, mina, null, null)).toBe('sum')
    expect(items(viewedRows([made, sum], { status: ['translated'] }, mina, null))).toEqual(['made'])
    const begun = makeRow('made', { translatedFrom: 'en' }, { status: 'in-progress' })
    expect(nextToDo([begun], {}, mina, null, null)).toBe('made')
  })

  test('what was submitted before the day began is not done today', () => {
    expect(workCounts(rows, mina, 800).doneToday).toBe(1)
    expect(workCounts(rows, mina, 801).doneToday).toBe(0)
  })

  test('somebody who has touched nothing has everything to do', () => {
    expect(workCounts(rows, 'ravi', 0)).toMatchObject({ toDo: 5, submitted: 0, flagged: 0 })
  })

  test('a filter counts what choosing its value would show beside the other filters', () => {
    const view = { language: ['ar'], difficulty: ['hard'] }
    expect([...valueCounts(rows, view, mina, null, 'language')]).toEqual([
      ['ar', 1],
      ['hi', 0],
      ['en', 1],
    ])
    expect(Object.fromEntries(valueCounts(rows, view, mina, null, 'status'))).toMatchObject({
      'in-progress': 1,
      submitted: 0,
    })
  })

  test('a chosen value that no row has any more is still offered, to be taken back', () => {
    expect(valueCounts(rows, { language: ['fr'] }, mina, null, 'language').get('fr')).toBe(0)
  })
})

describe('the view in the address', () => {
  test('a search written by hand is read as words, whatever it looks like', () => {
    expect(queueViewSchema.parse({ search: 'market' }).search).toBe('market')
    expect(queueViewSchema.parse({ search: 2024 }).search).toBe('2024')
    expect(queueViewSchema.parse({ search: '' }).search).toBeUndefined()
    expect(queueViewSchema.parse({ search: ['market'] }).search).toBeUndefined()
  })

  test('two views are the same that show the same, however they are written', () => {
    const view = { language: ['ar', 'hi'], sort: 'title' as const, search: 'market' }
    expect(isSameView(view, { ...view, language: ['hi', 'ar'], status: [], search: ' market' })).toBe(true)
    expect(isSameView({}, { descending: true })).toBe(true)
    expect(isSameView(view, { ...view, descending: true })).toBe(false)
    expect(isSameView(view, { ...view, search: 'stall' })).toBe(false)
  })

  test('an unreadable part is dropped, the rest holds', () => {
    const view = queueViewSchema.parse({ sort: 'colour', language: ['ar'], status: ['lost'], flagged: 'yes' })
    expect(viewedRows(rows, view, mina, null).map((row) => row.item)).toEqual(['stall', 'letter'])
    expect(view.sort).toBeUndefined()
  })

  test('an order alone is no filter', () => {
    expect(hasFilter({ sort: 'title', descending: true, status: [] })).toBe(false)
    expect(hasFilter({ flagged: true })).toBe(true)
    expect(hasFilter({ difficulty: ['easy'] })).toBe(true)
  })
})
