import fc from 'fast-check'
import type { ItemValue } from '../item'
import { arbitraryJson, arbitraryJsonObject, arbitraryText } from './arbitrary-text'

const attachment = fc.record({
  id: fc.constantFrom('sha-1', 'sha-2'),
  mediaType: fc.constantFrom('image/png', 'application/pdf'),
  name: arbitraryText,
  size: fc.nat(),
})

const instruction = fc.record({
  id: fc.constantFrom('length_constraints:number_words', 'punctuation:no_comma', 'unheard-of:rule'),
  kwargs: arbitraryJsonObject,
})

const turn = fc.record(
  {
    prompt: arbitraryText,
    instructions: fc.array(instruction, { maxLength: 2 }),
    context: fc.array(fc.record({ role: fc.constantFrom('assistant', 'tool'), content: arbitraryText }), {
      maxLength: 2,
    }),
    attachments: fc.array(attachment, { maxLength: 1 }),
    meta: arbitraryJsonObject,
  },
  { requiredKeys: ['prompt', 'instructions'] },
)

const response = fc.record(
  {
    id: fc.string(),
    text: arbitraryText,
    steps: fc.array(arbitraryJson, { maxLength: 2 }),
    after: fc.string(),
    attachments: fc.array(attachment, { maxLength: 1 }),
  },
  { requiredKeys: ['id', 'text'] },
)

/** Ids of the candidates that arbitrary items have. */
export const candidateIds = ['C1', 'C2', 'C3', 'C4']

const candidates = fc
  .subarray(candidateIds)
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.array(fc.option(response), { maxLength: 3 }).map((responses) => ({ id, responses })),
      ),
    ),
  )

/** Any item: one to three turns, no to four candidates, with and without what is optional. */
export const arbitraryItem = fc.record(
  {
    language: fc.constantFrom('en', 'ar', 'zh-Hant', 'hi'),
    system: arbitraryText,
    turns: fc.array(turn, { minLength: 1, maxLength: 3 }),
    candidates,
    capability: fc.array(fc.constantFrom('coding', 'reasoning'), { minLength: 1, maxLength: 2 }),
    difficulty: fc.constantFrom('easy', 'hard'),
    category: fc.tuple(arbitraryText, arbitraryText),
    group: fc.string(),
    attachments: fc.array(attachment, { maxLength: 1 }),
    source: fc.record({ set: fc.constant('multi-if'), key: fc.string() }),
    meta: arbitraryJsonObject,
  },
  { requiredKeys: ['language', 'turns', 'candidates', 'source', 'meta'] },
) as fc.Arbitrary<ItemValue>
