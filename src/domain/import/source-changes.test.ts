import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeLine } from '../bundle/write-bundle'
import type { Author } from '../change'
import { formatAt } from '../clock'
import type { Instruction } from '../item'
import { findFault, type Kind } from '../kind'
import type { Question } from '../question/question'
import { makeQuestions } from '../question-set/make-questions'
import { questionSets } from '../question-set/question-set'
import { targetHash } from '../target'
import { arbitraryText } from '../testing/arbitrary-text'
import { fixedRuns } from '../testing/fixed-runs'
import { ratingQuestions, sourceChanges, sourceItemValue, sourcePeople } from './source-changes'
import type { SourceItem } from './source-item'

/** An author on a device of its own: ids and clocks never meet those of another. */
function authorAt(device: string): Author {
  let count = 0
  return {
    device,
    person: `person at ${device}`,
    nextAt: () => formatAt({ ms: 1_790_000_000_000 + ++count, counter: 0 }, device),
    nextId: () => `${device}-${++count}`,
  }
}

function source(more: Partial<SourceItem> = {}): SourceItem {
  return {
    set: 'crosseval',
    key: '17',
    language: 'en',
    turns: [
      { prompt: 'Name three rivers.', instructions: [] },
      { prompt: 'Now in capitals.', instructions: [{ id: 'change_case:english_capital', kwargs: {} }] },
    ],
    candidates: [
      { slot: 'response_1', model: 'secret-model-70b', responses: ['Rhine, Po, Oder', 'RHINE, PO, ODER'] },
      { slot: 'response_2', model: 'other-model-8b', responses: ['Nile', null] },
    ],
    meta: {},
    ratings: [
      { person: 'human_1', slot: 'response_1', turn: 2, rating: 5, explanation: 'All there.' },
      { person: 'human_2', slot: 'response_2', turn: 1, rating: 2 },
    ],
    place: { file: 'ratings.csv', row: 17 },
    ...more,
  }
}

const arbitrarySource = fc
  .record({
    set: fc.constantFrom('multi-if', 'crosseval'),
    key: fc.option(arbitraryText),
    language: fc.constantFrom('en', 'hi'),
    turns: fc.array(fc.record({ prompt: arbitraryText, instructions: fc.constant<Instruction[]>([]) }), {
      minLength: 1,
      maxLength: 3,
    }),
    candidates: fc.uniqueArray(
      fc.record({
        slot: fc.constantFrom('response_1', 'response_2', 'response_3'),
        model: fc.constantFrom('secret-model-70b', 'other-model-8b'),
        responses: fc.array(fc.option(arbitraryText), { maxLength: 3 }),
      }),
      { selector: ({ slot }) => slot },
    ),
  })
  .map((own) => source({ ...own, ratings: [] }))

const questions = { rating: 'Q-rating', explanation: 'Q-why' }

describe('an import', () => {
  test('gives two devices of one project the same items with the same values', () => {
    fc.assert(
      fc.property(arbitrarySource, (each) => {
        const here = sourceChanges('P', authorAt('desk'), each, questions)
        const there = sourceChanges('P', authorAt('phone'), structuredClone(each), questions)
        expect(there.map(({ kind, key, value }) => ({ kind, key, value }))).toEqual(
          here.map(({ kind, key, value }) => ({ kind, key, value })),
        )
      }),
      fixedRuns(100),
    )
  })

  test('gives two projects different items, and one source set under several file names the same', () => {
    const id = (project: string, each: SourceItem) => sourceItemValue(project, each).id
    expect(id('P1', source())).not.toBe(id('P2', source()))
    expect(id('P', source({ place: { file: 'copy of ratings.csv' } }))).toBe(id('P', source()))
    expect(id('P', source({ key: '18' }))).not.toBe(id('P', source()))
    expect(id('P', source({ set: 'multi-if' }))).not.toBe(id('P', source()))
  })

  test('tells items without a key apart by what they ask, not by what was answered', () => {
    const id = (more: Partial<SourceItem>) => sourceItemValue('P', source({ key: null, ...more })).id
    expect(id({ candidates: [] })).toBe(id({}))
    expect(id({ turns: [{ prompt: 'Name two.', instructions: [] }] })).not.toBe(id({}))
    expect(id({ language: 'hi' })).not.toBe(id({}))
    expect(id({ system: 'Be brief.' })).not.toBe(id({}))
  })

  test('keeps the models’ names out of items and ids: they stand in identities alone', () => {
    fc.assert(
      fc.property(arbitrarySource, (each) => {
        for (const change of sourceChanges('P', authorAt('desk'), each, questions)) {
          const text = change.kind === 'identity' ? change.key : changeLine(change)
          expect(text).not.toMatch(/secret-model|other-model|response_\d/)
        }
      }),
      fixedRuns(100),
    )
  })

  test('gives a slot an id even where the slot is called like the model', () => {
    const [item] = sourceChanges(
      'P',
      authorAt('desk'),
      source({ candidates: [{ slot: 'secret-model-70b', responses: ['x'] }], ratings: [] }),
      questions,
    )
    expect(changeLine(item!)).not.toContain('secret-model')
  })

  test('writes records that are read again without a fault', () => {
    fc.assert(
      fc.property(arbitrarySource, (each) => {
        for (const { kind, key, value } of sourceChanges('P', authorAt('desk'), each, questions)) {
          expect(findFault(kind as Kind, key, value)).toBeNull()
        }
      }),
      fixedRuns(50),
    )
  })
})

describe('ratings in a file', () => {
  const changes = sourceChanges('P', authorAt('desk'), source(), questions)
  const labels = changes.filter(({ kind }) => kind === 'label')

  test('come in as labels of people of the file, with their explanation beside them', () => {
    const { id } = sourceItemValue('P', source())
    const parts = labels.map(({ key, value }) => [JSON.parse(key), (value as { value: unknown }).value])
    const [first, second] = sourceItemValue('P', source()).value.candidates
    expect(parts).toEqual([
      [
        ['label', id, { candidate: first!.id, kind: 'response', turn: 2 }, 'Q-rating', 'ratings.csv#human_1'],
        5,
      ],
      [
        ['label', id, { candidate: first!.id, kind: 'response', turn: 2 }, 'Q-why', 'ratings.csv#human_1'],
        'All there.',
      ],
      [
        [
          'label',
          id,
          { candidate: second!.id, kind: 'response', turn: 1 },
          'Q-rating',
          'ratings.csv#human_2',
        ],
        2,
      ],
    ])
  })

  test('are about the content that the file holds, and say that they were imported', () => {
    const { value } = sourceItemValue('P', source())
    for (const label of labels) {
      const [, , target] = JSON.parse(label.key)
      expect(label.value).toMatchObject({ origin: 'import', targetHash: targetHash(value, target) })
    }
  })

  test('name each person once, with the file', () => {
    const people = sourcePeople('P', authorAt('desk'), [source(), source({ key: '18' })])
    expect(people.map(({ key, value }) => [key, value])).toEqual([
      ['["person","ratings.csv#human_1"]', { name: 'human_1 (ratings.csv)', origin: 'import' }],
      ['["person","ratings.csv#human_2"]', { name: 'human_2 (ratings.csv)', origin: 'import' }],
    ])
  })

  test('are left out where the project asks nothing that they answer', () => {
    const kinds = sourceChanges('P', authorAt('desk'), source(), null).map(({ kind }) => kind)
    expect(kinds).toEqual(['item', 'identity', 'identity'])
  })
})

test('a file’s ratings answer the quality question of the rating set, and nothing in the others', () => {
  const made = (id: keyof typeof questionSets): Question[] => {
    let next = 0
    return makeQuestions(questionSets[id], () => `Q${++next}`)
  }
  const rating = made('rate-responses')
  const found = ratingQuestions(rating)!
  expect(rating.find(({ id }) => id === found.rating)?.value.title).toMatchObject({ en: 'Overall quality' })
  expect(rating.find(({ id }) => id === found.explanation)?.value.explains).toBe(found.rating)
  expect(ratingQuestions(made('localize-prompts'))).toBeNull()
  expect(ratingQuestions(made('audit-prompts'))).toBeNull()
})
