import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../domain/canonical-json'
import type { Change } from '../domain/change'
import { arbitraryHistory, project } from '../domain/testing/arbitrary-change'
import { fixedRuns } from '../domain/testing/fixed-runs'
import { mergeChanges, recordTables } from './apply-changes'
import { TurnwiseDb } from './database'

let count = 0

/** The folded tables of a device that got these parts one after another. */
async function tablesAfter(parts: readonly (readonly Change[])[]): Promise<Record<string, string[]>> {
  const db = new TurnwiseDb(`merge-${count++}`)
  await db.open()
  for (const part of parts) {
    await db.transaction('rw', recordTables(db), () => mergeChanges(db, project, part, 'test'))
  }
  const tables: Record<string, string[]> = {}
  for (const table of recordTables(db)) {
    if (table === db.changes) continue
    tables[table.name] = (await table.toArray()).map((row) => canonicalJson(row)).sort()
  }
  const changes = await db.changes.toArray()
  tables.changes = changes.map((row) => canonicalJson(row.change)).sort()
  await db.delete()
  return tables
}

test('any order, repetition and split of the same changes gives the same tables', async () => {
  const cases = arbitraryHistory.chain((history) =>
    fc.record({
      history: fc.constant(history),
      shuffled: fc.shuffledSubarray(history, { minLength: history.length, maxLength: history.length }),
      repeated: fc.subarray(history),
      cut: fc.nat({ max: history.length }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(cases, async ({ history, shuffled, repeated, cut }) => {
      const atOnce = await tablesAfter([history])
      const inParts = await tablesAfter([shuffled.slice(0, cut), repeated, shuffled.slice(cut), repeated])
      expect(inParts).toEqual(atOnce)
      const oneByOne = await tablesAfter(shuffled.map((change) => [change]))
      expect(oneByOne).toEqual(atOnce)
    }),
    fixedRuns(60),
  )
})
