import { expect, test } from 'vitest'
import { KnownPrompts } from './known-prompts'
import type { MergedSource } from './merge-sources'
import { sourceItemValue } from './source-changes'
import type { SourceItem } from './source-item'

const instructions = [{ id: 'length_constraints:number_words', kwargs: { num_words: 5 } }]
const place = { file: 'llama.jsonl', line: 1 }
const inProject: SourceItem = {
  set: 'ifeval',
  key: '1000',
  language: 'en',
  turns: [{ prompt: 'Name a bird.', instructions }],
  candidates: [{ slot: 'run', model: 'gpt', responses: ['Owl'] }],
  meta: {},
  ratings: [],
  place: { file: 'prompts.jsonl', line: 1 },
}
const known = new KnownPrompts([sourceItemValue('P', inProject).value])

function answer(prompt: string, more: Partial<SourceItem> = {}): MergedSource {
  const item: SourceItem = {
    ...inProject,
    key: null,
    isAnswersOnly: true,
    turns: [{ prompt, instructions: [] }],
    candidates: [{ slot: 'run', model: 'llama', responses: ['Wren'] }],
    place,
    ...more,
  }
  return { item, parts: [item] }
}

test('an answer to a prompt that the project has belongs to its item', () => {
  const { item, parts } = known.onto(answer('Name a bird.'))
  for (const each of [item, ...parts]) {
    expect(sourceItemValue('P', each).id).toBe(sourceItemValue('P', inProject).id)
    expect(each.turns[0]?.instructions).toEqual(instructions)
    expect(each.candidates[0]?.responses).toEqual(['Wren'])
  }
})

test('an answer to another prompt, and a source that brings its own prompt, stay as they are', () => {
  const other = answer('Name a fish.')
  const own = answer('Name a bird.', { isAnswersOnly: false, key: '7' })
  expect(known.onto(other)).toBe(other)
  expect(known.onto(own)).toBe(own)
})
