import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidateLetter, candidateOrder } from './candidate-order'
import { fixedRuns } from './testing/fixed-runs'

const by = { seed: 'seed', item: 'I1', person: 'ana', isRandom: true }
const candidates = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 })
const whose = fc.record({ seed: fc.string(), item: fc.string(), person: fc.string(), isRandom: fc.boolean() })

/** Versions of an item in which candidates are only added, each version in an order of its own. */
const growing = candidates.chain((all) =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: all.length }), fc.boolean()), { minLength: 1 }).map((steps) => {
    const sizes = steps.map(([size]) => size).sort((a, b) => a - b)
    return sizes.map((size, i) => (steps[i]![1] ? all.slice(0, size).toReversed() : all.slice(0, size)))
  }),
)

describe('the order of candidates', () => {
  test('is the same for the same person on every device', () => {
    fc.assert(
      fc.property(growing, whose, (versions, reader) => {
        expect(candidateOrder(structuredClone(versions), { ...reader })).toEqual(
          candidateOrder(versions, reader),
        )
      }),
      fixedRuns(50),
    )
  })

  test('holds every candidate of the present version once', () => {
    fc.assert(
      fc.property(growing, whose, (versions, reader) => {
        expect(candidateOrder(versions, reader).sort()).toEqual([...versions.at(-1)!].sort())
      }),
      fixedRuns(50),
    )
  })

  test('never moves a letter when a candidate is added: what comes later comes last', () => {
    fc.assert(
      fc.property(growing, whose, (versions, reader) => {
        const orders = versions.map((_, i) => candidateOrder(versions.slice(0, i + 1), reader))
        for (const [i, order] of orders.slice(1).entries()) {
          expect(order.slice(0, orders[i]!.length)).toEqual(orders[i])
        }
      }),
      fixedRuns(200),
    )
  })

  test('does not depend on the order in the source', () => {
    expect(candidateOrder([['A', 'B', 'C']], by)).toEqual(candidateOrder([['C', 'A', 'B']], by))
  })

  test('is that of the source where the project does not order at random', () => {
    expect(candidateOrder([['B', 'C', 'A']], { ...by, isRandom: false })).toEqual(['B', 'C', 'A'])
  })

  test('differs between people: each of three candidates comes first for about a third of 3,000', () => {
    const first: Record<string, number> = { A: 0, B: 0, C: 0 }
    for (let i = 0; i < 3_000; i++) {
      first[candidateOrder([['A', 'B', 'C']], { ...by, person: `person ${i}` })[0]!]!++
    }
    // Three standard deviations of a fair draw are 77.
    for (const count of Object.values(first)) expect(Math.abs(count - 1_000)).toBeLessThan(77)
  })

  test('differs between items and seeds: all six orders of three candidates come up', () => {
    const orders = new Set<string>()
    for (let i = 0; i < 60; i++) {
      orders.add(`item ${candidateOrder([['A', 'B', 'C']], { ...by, item: `I${i}` }).join('')}`)
      orders.add(`seed ${candidateOrder([['A', 'B', 'C']], { ...by, seed: `S${i}` }).join('')}`)
    }
    expect(orders.size).toBe(12)
  })

  test('of an item without versions is empty', () => {
    expect(candidateOrder([], by)).toEqual([])
  })
})

test('letters go on after Z as the columns of a spreadsheet do', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(candidateLetter)).toEqual([
    'A',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})
