import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInText, findSearchInText } from '../../../domain/search/find-in-text'
import type { ItemText } from './item-texts'
import { TextSearcher } from './text-searcher'

const textOf = (key: string, text: string): ItemText => ({ key, turn: 1, candidate: null, text })

test('finds in a long text, searched in parts, what it would find in the whole', async () => {
  const line = fc.stringMatching(/^[a-cÄé ]{0,12}$/)
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('a', 'ab', 'ä', 'e b'),
      async (lines, lookedFor) => {
        // Long enough for several parts.
        const text = Array.from({ length: 4_000 }, (_, i) => lines[i % lines.length]).join('\n')
        const hits = await new TextSearcher([textOf('long', text)]).search(lookedFor)
        const asPhrase = findInText(text, lookedFor)
        const expected = asPhrase.length > 0 ? asPhrase : findSearchInText(text, lookedFor)
        expect(hits!.get('long') ?? []).toEqual(expected)
      },
    ),
    { numRuns: 10 },
  )
})

test('a search gives way to the one that was begun after it', async () => {
  const texts = Array.from({ length: 12 }, (_, i) => textOf(`${i}`, 'jam and bread\n'.repeat(2_000)))
  const searcher = new TextSearcher(texts)
  const first = searcher.search('jam')
  const second = searcher.search('bread')
  expect(await first).toBeNull()
  expect((await second)!.get('0')).toHaveLength(2_000)
})

test('nothing is found for nothing', async () => {
  expect((await new TextSearcher([textOf('a', 'jam')]).search('  '))!.size).toBe(0)
})
