import { expect, test } from 'vitest'
import type { ItemValue } from './item'
import { itemFacts } from './queue-row'

const item: ItemValue = {
  language: 'en',
  turns: [{ prompt: 'One\n  two', instructions: [] }],
  candidates: [],
  source: { set: 's', key: 'k' },
  meta: {},
}

test('a row says where nothing is known, so that it sorts', () => {
  expect(itemFacts(item)).toEqual({
    title: 'One two',
    language: 'en',
    capability: [],
    difficulty: '',
    group: '',
    turns: 1,
    candidates: 0,
  })
})

test('a row is called by its title, else by its first prompt', () => {
  expect(itemFacts({ ...item, meta: { title: 'Market stall' } }).title).toBe('Market stall')
  expect(itemFacts({ ...item, meta: { title: '' } }).title).toBe('One two')
})

test('a long title is cut between characters, never inside an emoji', () => {
  const { title } = itemFacts({ ...item, meta: { title: `a${'😀'.repeat(500)}` } })
  expect(title).toBe(`a${'😀'.repeat(159)}`)
})
